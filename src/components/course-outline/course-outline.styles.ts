import { css } from 'lit';

export const styles = css`
  .opening {
    display: grid;
    gap: var(--space-4);
    margin-block-end: var(--space-6);
  }
  .description {
    font-size: var(--text-l);
    line-height: 1.5;
    color: var(--ink-soft);
  }
  .description p {
    margin: 0 0 var(--space-3);
  }
  .description p:last-child {
    margin-block-end: 0;
  }
  .standing-coming {
    min-height: 8.5rem;
  }
  summary {
    display: inline-flex;
    gap: var(--space-2);
    align-items: center;
    min-height: var(--target);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] > summary .icon {
    transform: rotate(45deg);
  }
  details .description {
    font-size: var(--text-m);
  }
  .topics {
    display: grid;
    gap: var(--space-6);
  }
  .outcomes {
    margin-block: var(--space-2) var(--space-4);
    color: var(--ink-soft);
  }
  .outcomes ul {
    margin: var(--space-1) 0 0;
    padding-inline-start: 1.3em;
  }
  .outcomes li::marker {
    color: var(--warm-fill);
  }
  .units {
    margin: 0;
    padding: 0;
    overflow: hidden;
    list-style: none;
  }
  .units li + li {
    border-block-start: 1px solid var(--line);
  }
  .unit {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: var(--space-1) var(--space-4);
    align-items: center;
    width: 100%;
    min-height: 4rem;
    padding: var(--space-3) var(--space-5);
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .unit:hover {
    background: var(--accent-soft);
  }
  .unit.coming {
    background: none;
    color: var(--ink-soft);
    cursor: progress;
  }
  .unit:focus-visible {
    outline-offset: -3px;
  }
  .emblem {
    display: grid;
    place-items: center;
    width: 2.5rem;
    height: 2.5rem;
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent);
  }
  .emblem.role-play {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .emblem.finished {
    background: var(--good-soft);
    color: var(--good);
  }
  .name {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .waiting {
    min-height: 4rem;
    padding: var(--space-4) var(--space-5);
    color: var(--ink-soft);
    font-style: italic;
  }
  .rules {
    margin-block-start: var(--space-6);
    background: none;
    box-shadow: none;
  }
  .rules ul {
    margin: var(--space-3) 0 0;
    padding-inline-start: 1.3em;
  }
  .look-up {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    margin: var(--space-5) calc(-1 * var(--space-3)) 0;
  }
  .units.card {
    padding: 0;
  }
  @media (max-width: 34rem) {
    .unit {
      grid-template-columns: auto 1fr;
      gap: var(--space-1) var(--space-3);
      padding: var(--space-3) var(--space-4);
    }
    .unit > .chip {
      grid-column: 2;
      justify-self: start;
    }
    .description {
      font-size: var(--text-m);
    }
  }
`;
