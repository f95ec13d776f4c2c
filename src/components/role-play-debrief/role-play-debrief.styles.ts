import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--space-7);
  }
  section > h2 {
    margin-block-end: var(--space-4);
  }
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-3) var(--space-5);
    align-items: center;
    border-block-start: 5px solid var(--line-strong);
  }
  .outcome.success {
    border-block-start-color: var(--good);
  }
  .outcome.partial {
    border-block-start-color: var(--warm-fill);
  }
  .outcome.failure {
    border-block-start-color: var(--bad);
  }
  .ending {
    display: grid;
    gap: var(--space-2);
  }
  .score {
    display: grid;
    gap: var(--space-1);
    justify-items: end;
    text-align: end;
  }
  .score b {
    font-size: 2.75rem;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .formula {
    grid-column: 1 / -1;
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .competencies {
    display: grid;
    gap: 0;
    margin: 0 0 var(--space-3);
    padding: 0;
    list-style: none;
  }
  .competencies li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    gap: 0 var(--space-5);
    padding-block: var(--space-3);
    border-block-end: 1px solid var(--line);
  }
  .competencies .numbers {
    text-align: end;
  }
  .competencies b {
    font-weight: 650;
  }
  .takeaway ol {
    display: grid;
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: rule;
  }
  .takeaway li {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: var(--space-3);
    counter-increment: rule;
  }
  .takeaway li::before {
    content: counter(rule);
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    border-radius: 50%;
    background: var(--warm-soft);
    color: var(--warm);
    font-weight: 700;
  }
  .plan {
    border-inline-start: 5px solid var(--warm-fill);
    font-size: var(--text-l);
    line-height: 1.5;
  }
  @media (max-width: 34rem) {
    .outcome {
      grid-template-columns: minmax(0, 1fr);
    }
    .score {
      justify-items: start;
      text-align: start;
    }
    .competencies li {
      grid-template-columns: minmax(0, 1fr);
    }
    .competencies .numbers {
      text-align: start;
    }
    .actions .button {
      flex: 1 1 100%;
    }
  }
`;
