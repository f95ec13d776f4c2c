import { css } from 'lit';

export const styles = css`
  .stack {
    display: grid;
    gap: var(--space-5);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4) var(--space-6);
    align-items: center;
  }
  .score {
    flex: none;
    min-width: 7.5rem;
    padding: var(--space-4) var(--space-5);
    border: 2px solid currentColor;
    border-radius: var(--radius-l);
    background: var(--accent-soft);
    color: var(--accent-strong);
    text-align: center;
  }
  .score.passed {
    background: var(--good-soft);
    color: var(--good);
  }
  .score.failed {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .score b {
    display: block;
    font-size: 2.25rem;
    line-height: 1.1;
  }
  .verdict {
    flex: 1 1 14rem;
  }
  .verdict p + p {
    margin-block-start: var(--space-1);
  }
  .scroll {
    overflow-x: auto;
    margin-block-start: var(--space-4);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-block-end: 1px solid var(--line);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--ink-soft);
    font-size: var(--text-s);
    font-weight: 600;
  }
  tbody th {
    font-weight: 600;
  }
  .competencies {
    display: grid;
    gap: var(--space-4);
    margin: var(--space-4) 0 0;
    padding: 0;
    list-style: none;
  }
  .competency {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-1) var(--space-4);
    align-items: baseline;
  }
  .competency > :nth-child(n + 3) {
    grid-column: 1 / -1;
  }
  .bar {
    height: 8px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: var(--line);
    overflow: hidden;
  }
  .bar > div {
    height: 100%;
    background: var(--accent);
    transform-origin: left;
  }
  .steps {
    display: grid;
    gap: var(--space-2);
    margin: var(--space-4) 0 0;
    padding: 0;
    list-style: none;
  }
  .steps .button {
    width: 100%;
    justify-content: space-between;
    text-align: start;
  }
  .plan ul {
    display: grid;
    gap: var(--space-4);
    margin: var(--space-4) 0 0;
    padding: 0;
    list-style: none;
  }
  .plan li {
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--warm-fill);
  }
  .prompt {
    font-weight: 600;
  }
  .own {
    white-space: pre-wrap;
  }
  .code {
    margin-block-start: var(--space-4);
  }
  /* To be filled in by hand. */
  .lines {
    display: none;
    margin: var(--space-5) 0 0;
  }
  @media (max-width: 34rem) {
    table,
    tbody,
    tr,
    :is(th, td) {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: var(--space-3);
      border-block-end: 1px solid var(--line);
    }
    :is(th, td) {
      padding: 0;
      border: 0;
    }
    td::before {
      content: attr(data-label) ': ';
      color: var(--ink-soft);
    }
  }
  @media (forced-colors: active) {
    .bar {
      border-color: CanvasText;
      background: Canvas;
    }
    .bar > div {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .lines {
      display: grid;
      gap: var(--space-5);
    }
    .lines div {
      display: flex;
      gap: var(--space-3);
    }
    .lines dd {
      flex: 1;
      margin: 0;
      border-block-end: 1px solid var(--line-strong);
    }
    .steps .button {
      padding: 0;
      border: 0;
    }
    .steps .icon {
      display: none;
    }
    .bar > div {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
