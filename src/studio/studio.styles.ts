import { css } from 'lit';

export const styles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); height: 100vh; font-size: 1rem; background: var(--paper); }
  header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; padding: 0.5rem 1rem; background: var(--card); border-block-end: 1px solid var(--line); }
  header strong { color: var(--accent); }
  label { display: inline-flex; gap: 0.4rem; align-items: center; min-width: 0; max-width: 100%; font-size: 0.875rem; white-space: nowrap; color: var(--ink-soft); }
  select { min-height: 36px; min-width: 0; max-width: 17rem; padding: 0 0.5rem; border: 1px solid var(--line-strong); border-radius: 0.4rem; background: var(--card); }
  fieldset { display: inline-flex; gap: 0.6rem; align-items: center; margin: 0; padding: 0; border: 0; }
  input[type='checkbox'] { width: 1.1rem; height: 1.1rem; accent-color: var(--accent); }
  .spring { flex: 1; }
  .took { font-size: 0.875rem; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
  .desk { display: grid; grid-template-columns: minmax(19rem, 26rem) minmax(0, 1fr); min-height: 0; }
  .desk.wide { grid-template-columns: minmax(19rem, 1fr) minmax(0, 1fr); }
  .side { display: grid; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); min-height: 0; border-inline-end: 1px solid var(--line); background: var(--card); }
  [role='tablist'] { display: flex; flex-wrap: wrap; gap: 0.25rem; padding: 0.5rem; border-block-end: 1px solid var(--line); }
  [role='tab'] { min-height: 36px; padding: 0 0.55rem; border: 0; border-radius: 0.4rem; background: none; cursor: pointer; font-weight: 600; font-size: 0.875rem; }
  [role='tab'][aria-selected='true'] { background: var(--accent-soft); color: var(--accent-strong); }
  [role='tabpanel'] { overflow: auto; padding: 0.75rem 1rem 2rem; }
  .stage { display: flex; gap: 1rem; min-height: 0; padding: 1rem; overflow: auto; }
  .screen { display: grid; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto auto minmax(0, 1fr); flex: 1 1 0; min-width: 20rem; border: 1px solid var(--line-strong); border-radius: 0.6rem; overflow: hidden; background: var(--card); }
  .screen.phone { flex: 0 0 360px; }
  .screen.tablet { flex: 0 0 768px; }
  .screen h2 { padding: 0.25rem 0.75rem; font-size: 0.8125rem; color: var(--ink-soft); border-block-end: 1px solid var(--line); }
  .screen .stale { margin: 0; border-radius: 0; font-size: 0.875rem; }
  iframe { grid-row: 3; width: 100%; height: 100%; border: 0; background: var(--paper); }
  .note { margin: 0 0 0.75rem; padding: 0.6rem 0.8rem; border-radius: 0.5rem; background: var(--warm-soft); border-inline-start: 4px solid var(--warm-fill); }
  .note.bad { background: var(--bad-soft); border-color: var(--bad); }
  .empty { margin: auto; max-width: 30rem; color: var(--ink-soft); text-align: center; }
  @media (max-width: 56rem) {
    :host { height: auto; min-height: 100vh; }
    .desk, .desk.wide { grid-template-columns: minmax(0, 1fr); }
    .side { border-inline-end: 0; border-block-end: 1px solid var(--line); }
    [role='tabpanel'] { max-height: 60vh; }
    .stage { height: 90vh; padding: 0.5rem; }
    .screen { min-width: 0; flex: 1 0 min(100%, 360px); }
  }
`;
