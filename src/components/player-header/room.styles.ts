import { css } from 'lit';

/**
 * The room of the bar, in the styles of whoever shows it. It comes behind the contents, and they must not move when it does:
 * until then its name stands where it will stand, and takes as many lines. Sizes are those of `player-header.styles.ts`.
 */
export const room = css`
  player-header {
    --mark: 34px;
    /* With the lines around a row of buttons. */
    --tools: calc(var(--target) + 2px);
    display: grid;
    align-items: center;
    min-height: calc(var(--tools) + 2 * var(--space-2) + 1px);
    border-block-end: 1px solid var(--line);
    background: var(--card);
  }
  player-header:not(:defined)::before {
    content: attr(data-name);
    padding-inline-start: calc(max(var(--space-4), (100% - 76rem) / 2) + var(--mark) + var(--space-3));
    font-weight: 650;
    line-height: 1.25;
  }
  @media (max-width: 44rem) {
    player-header {
      min-height: calc(var(--target) + var(--tools) + 3 * var(--space-2) + 1px);
    }
    /* Beside it two buttons, below it the tools. */
    player-header:not(:defined)::before {
      display: flex;
      align-items: center;
      box-sizing: content-box;
      min-height: var(--target);
      padding-block: var(--space-2) calc(2 * var(--space-2) + var(--tools));
      padding-inline: calc(var(--space-4) + var(--mark) + var(--space-3)) calc(var(--space-4) + 2 * (var(--target) + var(--space-2)));
      font-size: var(--text-s);
    }
  }
  @media (max-width: 26rem) {
    player-header:not(:defined)::before {
      padding-inline-start: calc(var(--space-4) + var(--mark) + var(--space-2));
      font-size: var(--text-xs);
    }
  }
  @media print {
    player-header {
      display: none;
    }
  }
`;
