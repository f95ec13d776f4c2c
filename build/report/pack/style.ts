/** What the pack adds to the style of the report: a script that reads well aloud, tables to write in. */
export const packStyle = `
.script article { border-top: 1px solid var(--line); padding-top: .25rem; }
.line p, .stage p, .choices p { margin: .25rem 0; } .line > p, .choices li > p { display: inline; }
.line { margin: .5rem 0; } .stage { margin: .5rem 0; font-style: italic; color: var(--soft); }
.choices { background: var(--accent-ground); border-radius: 10px; padding: .4rem .9rem; margin: .75rem 0; }
.choices ul { list-style: none; padding: 0; margin: 0; } .choices li { margin: .6rem 0; break-inside: avoid; }
.after { margin-left: 1.25rem; padding-left: .75rem; border-left: 2px solid var(--line); } .after p { margin: .2rem 0; }
.condition { color: var(--warm); font-size: .9rem; }
.fields { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; } .fields p { flex: 1 1 14rem; display: flex; gap: .5rem; }
.write { display: inline-block; flex: 1; min-width: 6rem; min-height: 1.3rem; border-bottom: 1px solid var(--strong); } .write.wide { display: block; min-height: 2rem; max-width: none; }
.form th, .form td { border: 1px solid var(--strong); } .form tbody tr { height: 4rem; } .form th:first-child { width: 30%; } .form td:nth-child(2), .form th:nth-child(2) { width: 20%; } .rating { letter-spacing: .35rem; white-space: nowrap; }
.key table { table-layout: fixed; } .key th:nth-child(2) { width: 22%; } .key td p { margin: .15rem 0; } .key td > p:first-child { display: inline; } .best td { background: var(--good-ground); }
@media (max-width: 34rem) { .key table, .form { font-size: .85rem; } .key th:nth-child(2), .form td:nth-child(2) { width: 26%; } th, td { min-width: 0; padding: .35rem; overflow-wrap: anywhere; } .rating { letter-spacing: 0; white-space: normal; } }
@media print { .new-page { break-before: page; } .choices { background: none; border: 1px solid var(--line); } }`;
