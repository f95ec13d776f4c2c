/** What the pack adds to the style of the report: cards, sheets to fill in by hand, A4. */
export const packStyle = `
.scene-card { background: var(--card); border: 1px solid var(--strong); border-left-width: 6px; border-radius: 10px; padding: .5rem 1rem .9rem; margin: 1rem 0; }
.scene-card.success { border-color: var(--good); } .scene-card.partial { border-color: var(--warm); } .scene-card.failure { border-color: var(--bad); }
.scene-card h3 { margin: .35rem 0 .6rem; }
.line, .stage, .said, .after { margin: .45rem 0; max-width: 46rem; } .line p, .stage p, .said p, .key p, li > p { display: inline; margin: 0; } .line p + p, .stage p + p, .said p + p, .key p + p { display: block; margin-top: .3rem; }
.stage { font-style: italic; color: var(--soft); }
.condition { color: var(--warm); font-weight: 600; font-style: normal; font-size: .9em; }
.ask { font-weight: 600; margin-top: .9rem; } .move { font-weight: 600; } .count { color: var(--soft); }
.choices { list-style: none; margin: .4rem 0 0; padding: 0; }
.choice { border-top: 1px solid var(--line); padding: .35rem 0 .5rem; } .choice > .after { padding-left: 4.85rem; }
.after > *, .after .move, .after .count { margin: .25rem 0; } .choice .choices .choice > .after { padding-left: 4.85rem; }
.said { display: grid; grid-template-columns: auto 2.9rem minmax(0, 1fr); gap: .5rem; align-items: baseline; }
.tick { display: inline-block; width: .95rem; height: .95rem; border: 1.5px solid var(--strong); border-radius: 3px; vertical-align: -.1rem; align-self: center; } .said .tick { align-self: start; margin-top: .3rem; }
.choice-number { white-space: nowrap; font-variant-numeric: tabular-nums; }
.counting { list-style: none; padding: 0; } .counting li { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: .5rem 0; }
.steps { display: inline-flex; gap: .55rem; } .step { display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border: 1.5px solid var(--strong); border-radius: 50%; font-size: .85rem; } .step.begin { background: var(--accent-ground); border-width: 3px; }
.five { position: relative; justify-content: space-between; width: 11.5rem; gap: 0; } .five::before { content: ''; position: absolute; left: 1rem; right: 1rem; top: 50%; border-top: 1.5px solid var(--strong); } .five .step { position: relative; background: var(--card); }
.write { display: inline-block; min-width: 10rem; border-bottom: 1px solid var(--strong); }
.fields { display: grid; grid-template-columns: 2fr 2fr 1fr; gap: 1rem; margin: .75rem 0 1rem; } .fields span { border-bottom: 1px solid var(--strong); padding-bottom: .2rem; min-height: 1.8rem; }
table.ratings, table.key { table-layout: fixed; margin: .9rem 0; } .ratings th, .ratings td, .key th, .key td { min-width: 0; overflow-wrap: break-word; }
.ratings th:nth-child(1) { width: 32%; } .ratings th:nth-child(2) { width: 13.5rem; } .ratings tbody tr { height: 4.2rem; } .ratings td { vertical-align: middle; }
.key th:nth-child(1) { width: 42%; } .key th:nth-child(2) { width: 22%; } .key tbody th { font-weight: 400; } .key tr.best { background: var(--good-ground); } .key .good { font-weight: 600; }

.note-text { max-width: 46rem; } .note-text table { width: auto; } .note-text blockquote { margin: .5rem 0; padding-left: .9rem; border-left: 4px solid var(--line); }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; } .note { font-weight: 600; margin: .6rem 0 0; }
.lines { height: 4.5rem; background: repeating-linear-gradient(to bottom, transparent 0 calc(1.5rem - 1px), var(--strong) calc(1.5rem - 1px) 1.5rem); }
@media (max-width: 34rem) { .fields, .two { grid-template-columns: minmax(0, 1fr); } .ratings, .ratings tbody, .ratings tr, .ratings th, .ratings td, .key, .key tbody, .key tr, .key th, .key td { display: block; width: auto !important; } .ratings thead, .key thead { display: none; } .choice > .after, .choice .choices .choice > .after { padding-left: 1rem; } }
@media print {
  .scene-card.success, .scene-card.partial, .scene-card.failure { break-inside: avoid; }
  .new-page { break-before: page; } .new-page h2 { margin-top: 0; }
  .choice, .line, .stage, .key tr, .ratings tr { break-inside: avoid; } .ask, .key caption, .scene-card h3 { break-after: avoid; }
  .scene-card { box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .3rem .8rem .5rem; margin: .6rem 0; } .scene-card a { color: inherit; text-decoration: none; }
  .key tr.best, .step.begin, .lines { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  #observer { break-inside: avoid; } .ratings tbody tr { height: 3rem; }
}`;
