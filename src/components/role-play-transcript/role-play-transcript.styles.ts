import { css } from 'lit';

const list = css`
  ol {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    scroll-margin-block: min(6rem, 15vh) 2rem;
  }
  li.new {
    animation: arrive var(--calm) var(--ease);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  .scene {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    margin-block: var(--space-4) var(--space-1);
    color: var(--ink-soft);
  }
  .scene:first-child {
    margin-block-start: 0;
  }
  .scene::before,
  .scene::after {
    content: '';
    flex: 1 1 var(--space-5);
    border-block-start: 1px solid var(--line);
  }
  .scene h2 {
    max-width: 80%;
    font-size: var(--text-m);
    text-align: center;
  }
  .stage {
    align-self: center;
    max-width: 34rem;
    color: var(--ink-soft);
    font-style: italic;
    text-align: center;
  }
`;

const bubbles = css`
  .speech {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
    align-items: start;
    max-width: 38rem;
  }
  .who {
    margin-block-end: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-s);
    line-height: 1.4;
  }
  .who b {
    color: var(--ink);
    font-weight: 650;
  }
  .bubble {
    width: fit-content;
    max-width: 100%;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line);
    border-radius: 4px var(--radius-l) var(--radius-l);
    background: var(--bubble);
  }
  .said {
    align-self: flex-end;
    max-width: min(34rem, 88%);
    padding: var(--space-3) var(--space-4);
    border: 1px solid transparent;
    border-radius: var(--radius-l) var(--radius-l) 4px;
    background: var(--bubble-own);
    color: var(--on-bubble-own);
  }
  .typing .bubble {
    display: flex;
    gap: 5px;
    align-items: center;
    min-height: 2.75rem;
  }
  .typing i {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--line-strong);
    animation: wait 1.1s infinite ease-in-out;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes wait {
    30% {
      opacity: 0.3;
      transform: translateY(-3px);
    }
  }
  @media (max-width: 30rem) {
    .speech {
      --face: 2.5rem;
      gap: var(--space-2);
    }
  }
`;

const asides = css`
  .change {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    justify-content: center;
  }
  .feedback {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-4);
    border: 1px solid var(--warm-soft);
    border-inline-start: 4px solid var(--warm-fill);
    border-radius: var(--radius-m);
    background: var(--warm-soft);
  }
  .feedback .icon {
    margin-block-start: 2px;
    color: var(--warm);
  }
  .feedback b {
    display: block;
    color: var(--warm);
    font-size: var(--text-s);
  }
  .feedback .about {
    margin-block-start: var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .feedback .about:first-of-type {
    margin-block-start: var(--space-1);
  }
  @media (prefers-reduced-motion: reduce) {
    .typing i,
    li.new {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .said,
    .feedback {
      border-color: CanvasText;
    }
    .said {
      border-inline-end-width: 4px;
    }
  }
  @media print {
    .typing {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    .said {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
  }
`;

export const styles = [list, bubbles, asides];
