import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
  }
  .head {
    display: grid;
    gap: var(--space-2);
    margin-block-end: var(--space-6);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .facts span {
    display: inline-flex;
    gap: var(--space-1);
    align-items: center;
  }
  section {
    margin-block-end: var(--space-6);
  }
  section > h2 {
    margin-block: var(--space-7) var(--space-4);
  }
  .block {
    margin-block-end: var(--space-5);
  }
  .callout {
    padding: var(--space-4) var(--space-5);
    border-inline-start: 5px solid var(--accent);
    border-radius: var(--radius-s) var(--radius-m) var(--radius-m) var(--radius-s);
    background: var(--accent-soft);
  }
  .callout > strong:first-child {
    display: block;
    margin-block-end: var(--space-1);
    color: var(--accent-strong);
    font-size: var(--text-s);
    letter-spacing: 0.02em;
  }
  .callout.tip {
    border-color: var(--good);
    background: var(--good-soft);
  }
  .callout.tip > strong:first-child {
    color: var(--good);
  }
  .callout.important {
    border-color: var(--bad);
    background: var(--bad-soft);
  }
  .callout.important > strong:first-child {
    color: var(--bad);
  }
  .callout.case,
  .callout.rule {
    border-color: var(--warm-fill);
    background: var(--warm-soft);
  }
  .callout:is(.case, .rule) > strong:first-child {
    color: var(--warm);
  }
  .callout.rule .prose {
    font-size: var(--text-l);
    font-weight: 600;
    line-height: 1.4;
  }
  details {
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    background: var(--card);
  }
  summary {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-height: var(--target);
    padding: var(--space-2) var(--space-4);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    transition: transform var(--quick) var(--ease);
  }
  details[open] > summary .icon {
    transform: rotate(45deg);
  }
  details > .prose {
    padding: 0 var(--space-4) var(--space-4);
  }
  figure {
    margin-inline: 0;
  }
  .picture {
    position: relative;
    display: block;
    width: 100%;
    min-height: var(--target);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    background: #ffffff;
    overflow: hidden;
    cursor: zoom-in;
  }
  .picture img {
    display: block;
    width: 100%;
    height: auto;
    max-height: 70vh;
    object-fit: contain;
  }
  .picture .icon {
    position: absolute;
    inset-block-end: var(--space-2);
    inset-inline-end: var(--space-2);
    padding: 4px;
    border-radius: var(--radius-s);
    background: rgb(255 255 255 / 90%);
    color: #14262b;
  }
  figcaption,
  .recording-title {
    margin-block-start: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .recording-title {
    margin-block: 0 var(--space-2);
  }
  audio,
  video {
    display: block;
    width: 100%;
    border-radius: var(--radius-m);
  }
  audio + details,
  video + details {
    margin-block-start: var(--space-3);
  }
  .notes {
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--line);
    font-size: var(--text-s);
  }
  .notes h2 {
    margin-block: 0 var(--space-3);
    font-size: var(--text-m);
  }
  .notes ol {
    margin: 0;
    padding-inline-start: 1.6em;
  }
  .check-title {
    margin-block-end: var(--space-2);
    color: var(--warm);
    font-size: var(--text-s);
    font-weight: 600;
  }
  a[data-note] {
    padding: 0.15em 0.35em;
    border-radius: var(--radius-s);
    background: var(--accent-soft);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1;
    text-decoration: none;
    cursor: pointer;
  }
  sup {
    font-size: inherit;
    line-height: 0;
  }
  [data-term] {
    border-block-end: 2px dotted var(--warm-fill);
    font-style: normal;
    cursor: help;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      display: block;
    }
    .picture .icon {
      display: none;
    }
  }
`;
