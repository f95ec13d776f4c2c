/** One style for both pages: quiet, so that the course is what one looks at. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d4dadd, #3a4448); --soft: light-dark(#f3f6f7, #1b2225); --ink: light-dark(#17262b, #e8eff1); --mute: light-dark(#51646b, #a3b5bb); --accent: light-dark(#0b6170, #6cc6d6); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #12181a); }
h1 { font-size: 1.25rem; margin: 0; }
h2 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
a { color: var(--accent); }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .75rem 1rem; border-bottom: 1px solid var(--line); }
header h1 { flex: 1 1 12rem; }
button, select, .button { font: inherit; min-height: 2.5rem; padding: .25rem .85rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--soft); color: var(--ink); text-decoration: none; display: inline-flex; align-items: center; }
button, .button { cursor: pointer; }
button:hover, .button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.primary { background: var(--accent); color: light-dark(#fff, #12181a); border-color: transparent; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
#lms { max-width: 18rem; }
label { display: inline-flex; gap: .4rem; align-items: center; color: var(--mute); }
.list { max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
.about, .none { color: var(--mute); max-width: 44rem; }
.cards { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: .75rem; }
.cards li { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: 1rem; border: 1px solid var(--line); border-radius: .75rem; }
.cards div { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
.cards strong { display: block; }
.small { color: var(--mute); font-size: .875rem; }
.stage { display: grid; grid-template-columns: minmax(0, 1fr) clamp(18rem, 32%, 24rem); }
.frame { min-height: 30rem; display: flex; }
.frame iframe { border: 0; width: 100%; min-height: 100%; flex: 1; background: #fff; }
aside { border-left: 1px solid var(--line); padding: 0 1rem 2rem; overflow: auto; }
dl { display: grid; grid-template-columns: minmax(0, 1fr) minmax(6rem, auto); gap: .15rem 1rem; margin: 0; }
dt { color: var(--mute); }
dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; max-height: 18rem; overflow-y: auto; }
table { border-collapse: collapse; width: 100%; font-size: .8125rem; }
th, td { text-align: left; padding: .2rem .5rem .2rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td { max-width: 14rem; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
tr.refused td { color: light-dark(#a3221b, #ff9d94); }
@media (min-width: 46.01rem) {
  body:has(.stage) { height: 100vh; display: grid; grid-template-rows: auto minmax(0, 1fr); }
}
@media (max-width: 46rem) {
  .stage { grid-template-columns: minmax(0, 1fr); }
  .frame { min-height: 80vh; }
  aside { border-left: 0; border-top: 1px solid var(--line); }
}
`;
