import { css } from 'lit';

export const matchingStyles = css`
  .bank {
    display: none;
  }
  .draggable {
    padding: var(--space-1) var(--space-3);
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-s);
    background: var(--card);
    cursor: grab;
  }
  .draggable.used {
    border-style: dashed;
    color: var(--ink-soft);
  }
  .prompt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-4);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    justify-items: start;
    align-content: start;
  }
  .answer select {
    width: 100%;
  }
  @media (min-width: 40rem) {
    .prompt {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
    }
  }
  @media (min-width: 40rem) and (hover: hover) and (pointer: fine) {
    .bank {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    .bank > p {
      flex-basis: 100%;
    }
  }
`;
