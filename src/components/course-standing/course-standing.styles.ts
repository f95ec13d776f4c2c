import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--space-4);
  }
  .bar {
    height: 8px;
    border-radius: 4px;
    background: var(--line);
    overflow: hidden;
  }
  .bar > div {
    height: 100%;
    border-radius: inherit;
    background: var(--accent);
    transform-origin: left;
    transition: transform var(--calm) var(--ease);
  }
  .time {
    display: inline-flex;
    gap: var(--space-1);
    align-items: center;
  }
  .go {
    padding-block: var(--space-3);
    font-size: var(--text-m);
    text-align: start;
  }
  @media (max-width: 34rem) {
    .go {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .bar > div {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
