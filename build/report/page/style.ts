/** One style for the report and the facilitator pack: light and dark, from 360 pixels to A4. The system's fonts draw all Kazakh letters. */
const colours = `
:root { color-scheme: light; --paper: #f4f6f4; --card: #fff; --ink: #14262b; --soft: #4a5d63; --line: #d6dedd; --strong: #6a7c81; --accent: #0b5563; --accent-ground: #e0eff1; --good: #1b6839; --good-ground: #e2f3e7; --warm: #835300; --warm-ground: #fbf0d8; --bad: #a3281e; --bad-ground: #fceae7; }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --paper: #0e1a1e; --card: #16262b; --ink: #e9f0ef; --soft: #b2c3c6; --line: #2d424a; --strong: #7d959b; --accent: #72cbd7; --accent-ground: #153a43; --good: #84d69f; --good-ground: #153422; --warm: #f1c06a; --warm-ground: #372c15; --bad: #ffa195; --bad-ground: #3f211d; } }
@media print { :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --strong: #555; --accent: #0b5563; --accent-ground: #e0eff1; --good: #1b6839; --good-ground: #e2f3e7; --warm: #835300; --warm-ground: #fbf0d8; --bad: #a3281e; --bad-ground: #fceae7; } }`;

const page = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem clamp(.75rem, 3vw, 2rem) 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.1rem); line-height: 1.2; margin: .25rem 0; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.soft { color: var(--soft); font-size: .9rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .far { color: var(--warm); font-weight: 600; }
.pair { display: block; white-space: nowrap; }
header p { margin: .15rem 0; }
nav ul { list-style: none; margin: .5rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
nav a { display: inline-block; padding: .25rem 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 18px; padding: 1rem clamp(1rem, 3vw, 1.75rem) 1.25rem; margin-top: 1rem; }
.card h2 { margin-top: .25rem; }
.verdict { font-size: 1.15rem; font-weight: 600; padding: .65rem .9rem; border-radius: 10px; }
.verdict.good { background: var(--good-ground); } .verdict.bad { background: var(--bad-ground); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .9rem 1.75rem; margin: 1rem 0; }
dt { font-weight: 600; } dd { margin: 0; }
.settings > div { display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); gap: .25rem 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; background: var(--card); }
caption.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption { text-align: left; font-weight: 600; padding: .35rem 0; background: var(--paper); }
th, td { text-align: left; vertical-align: top; padding: .45rem .65rem; border-bottom: 1px solid var(--line); overflow-wrap: normal; min-width: 5rem; }
thead th { font-size: .85rem; color: var(--soft); border-bottom: 2px solid var(--strong); }
tbody th { font-weight: 500; min-width: 9rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font: .88em ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace; background: var(--accent-ground); padding: .05em .3em; border-radius: 4px; }
.sum { overflow-wrap: anywhere; background: none; padding: 0; display: inline-block; min-width: 11rem; }
details { border: 1px solid var(--line); border-radius: 10px; background: var(--card); padding: 0 .9rem; margin: .6rem 0; }
details[open] { padding-bottom: .6rem; } details caption { background: var(--card); }
summary { cursor: pointer; font-weight: 600; padding: .65rem 0; min-height: 44px; }
.findings li { margin: .5rem 0; }
h3.error { color: var(--bad); } h3.warning { color: var(--warm); }
.ending { white-space: nowrap; font-weight: 600; } .ending.success { color: var(--good); } .ending.partial { color: var(--warm); } .ending.failure { color: var(--bad); }
.role-play { border-top: 2px solid var(--line); margin-top: 1.5rem; }
.checklist { list-style: none; padding: 0; }
.checklist li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(6rem, 14rem); gap: .5rem 1.5rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.checklist label { display: grid; grid-template-columns: auto 1fr; gap: .6rem; } .checklist input { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; }
.sign { border-bottom: 1px dotted var(--strong); color: var(--soft); font-size: .8rem; align-self: end; min-height: 1.5rem; }
@media (max-width: 34rem) { .checklist li, .settings > div { grid-template-columns: minmax(0, 1fr); } .sign { display: none; } }`;

const map = `
.map-figure { margin: 1rem 0; }
.map-frame { overflow: auto; max-height: 80vh; border: 1px solid var(--line); border-radius: 10px; background: var(--card); padding: .5rem; }
.map-frame svg { display: block; margin: 0 auto; max-width: none; height: auto; }
.map-frame.fit svg { width: 100%; } .slice { display: none; }
figcaption { color: var(--soft); font-size: .9rem; margin-top: .4rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .5rem; } .tools[hidden] { display: none; }
button { font: inherit; min-height: 44px; padding: .25rem .9rem; border: 1px solid var(--strong); border-radius: 10px; background: var(--card); color: var(--ink); cursor: pointer; }
.map text { font: 13px 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; fill: var(--ink); text-anchor: middle; }
.map .scene rect, .map .scene polygon { fill: var(--card); stroke: var(--strong); stroke-width: 1.5; }
.map .start rect { stroke-width: 3; }
.map .success rect { fill: var(--good-ground); stroke: var(--good); stroke-width: 2; } .map .partial polygon { fill: var(--warm-ground); stroke: var(--warm); stroke-width: 2; } .map .failure polygon { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 2; }
.map .unreachable rect, .map .unreachable polygon { stroke-dasharray: 3 4; }
.map .title { font-weight: 600; } .map .stay { fill: var(--soft); font-size: 12px; }
.map .way { fill: none; stroke-linejoin: round; } .map .way.plain { stroke: var(--strong); stroke-width: 1.2; } .map .way.best { stroke: var(--good); stroke-width: 4; } .map .way.worst { stroke: var(--bad); stroke-width: 2.2; stroke-dasharray: 8 5; } .map .way.plain.link { stroke-dasharray: 2 4; }
.map .head.plain { fill: var(--strong); } .map .head.best { fill: var(--good); } .map .head.worst { fill: var(--bad); }
.map .label-ground { fill: var(--card); } .map .label { font-size: 12px; } .map .label.best { fill: var(--good); font-weight: 700; } .map .label.worst { fill: var(--bad); font-weight: 700; } .map .label.both { font-weight: 700; }
.words { padding-left: 1.4rem; } .words li { margin: .2rem 0; } .words > li { margin: .8rem 0; } .words ul { list-style: none; padding-left: .5rem; }`;

const print = `
@page { size: A4; margin: 14mm; }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav, .tools { display: none; }
  h2, h3, h4, caption { break-after: avoid; } tr, .checklist li, .findings li { break-inside: avoid; }
  details { border: 0; padding: 0; } details::details-content { content-visibility: visible; height: auto; } summary { list-style: none; }
  .scroll, .map-frame { overflow: visible; max-height: none; border: 0; padding: 0; }
  .map-figure { break-inside: avoid; } .map-figure.sliced { break-inside: auto; } .sliced .map-frame { position: absolute; width: 0; height: 0; overflow: hidden; }
  .slice { display: block; break-inside: avoid; margin: 0 auto 2mm; width: auto; height: auto; max-width: 100%; max-height: 235mm; } .map-frame svg, .map-frame.fit svg { width: auto; max-width: 100%; max-height: 235mm; }
  th, td { padding: .25rem .4rem; min-width: 0; } tbody th { min-width: 0; }
  table { font-size: 9pt; } thead { display: table-header-group; }
  .card { border-width: 1.5px; } .verdict { border: 1.5px solid currentColor; }
}`;

export const style = `${colours}${page}${map}${print}`;
