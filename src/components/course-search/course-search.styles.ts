import { css } from 'lit';

export const styles = css`
  form {
    margin-block: var(--space-5) var(--space-3);
  }
  label {
    display: block;
    margin-block-end: var(--space-2);
    font-weight: 600;
  }
  .field {
    position: relative;
    display: block;
  }
  .field .icon {
    position: absolute;
    inset-block-start: calc(50% - 10px);
    inset-inline-start: var(--space-4);
    color: var(--ink-soft);
    pointer-events: none;
  }
  input {
    width: 100%;
    min-height: 3.25rem;
    padding: var(--space-2) var(--space-4) var(--space-2) calc(var(--space-4) * 2 + 20px);
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-m);
    background: var(--card);
    font-size: var(--text-l);
  }
  .count {
    min-height: 1.6em;
  }
  ol {
    display: grid;
    gap: var(--space-3);
    margin: var(--space-3) 0 0;
    padding: 0;
    list-style: none;
  }
  li button {
    display: grid;
    gap: var(--space-1);
    width: 100%;
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    background: var(--card);
    text-align: start;
    cursor: pointer;
  }
  li button:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .where {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .name {
    color: var(--accent);
    font-weight: 600;
  }
  .heading {
    color: var(--ink);
  }
  .excerpt {
    font-size: 0.95em;
  }
  mark {
    padding: 0 0.1em;
    border-radius: 3px;
    background: var(--warm-soft);
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--warm-fill);
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
