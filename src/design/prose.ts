/** Author's text inside `.prose`: paragraphs, lists, tables, quotations. */
import { css } from 'lit';

export const prose = css`
  .prose > * {
    margin-block: 0 var(--space-4);
  }
  .prose > :last-child {
    margin-block-end: 0;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .prose li + li {
    margin-block-start: var(--space-2);
  }
  .prose li::marker {
    color: var(--accent);
  }
  .prose :is(h3, h4) {
    margin-block: var(--space-5) var(--space-2);
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--warm-fill);
    color: var(--ink-soft);
  }
  .prose table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  .prose :is(th, td) {
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }
  .prose thead :is(th, td) {
    border-block-end-color: var(--line-strong);
    font-weight: 650;
  }
  @media (max-width: 36rem) {
    .prose td {
      overflow-wrap: anywhere;
    }
    .prose table.stacks,
    .stacks :is(tbody, tr, th, td) {
      display: block;
    }
    .stacks thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacks tbody tr {
      padding-block: var(--space-3);
      border-block-end: 1px solid var(--line);
    }
    .stacks tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    .stacks tbody :first-child:is(th, td) {
      font-weight: 650;
    }
    .stacks td[data-label]::before {
      content: attr(data-label);
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
  }
  .prose :is(code, kbd) {
    padding: 0.1em 0.35em;
    border-radius: var(--radius-s);
    background: var(--accent-soft);
    font-size: 0.9em;
  }
  .prose img {
    max-width: 100%;
    height: auto;
  }
`;
