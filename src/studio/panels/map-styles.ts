import { css } from 'lit';

/** The drawing comes from the trust report; here it wears the player's colours and shows where one is. */
export const mapStyles = css`
  svg.map { display: block; max-width: none; }
  .map text { font: 13px var(--font); fill: var(--ink); text-anchor: middle; pointer-events: none; }
  .map .scene { cursor: pointer; }
  .map .scene rect, .map .scene polygon { fill: var(--card); stroke: var(--line-strong); stroke-width: 1.5; }
  .map .start rect { stroke-width: 3; }
  .map .success rect { fill: var(--good-soft); stroke: var(--good); }
  .map .partial polygon { fill: var(--warm-soft); stroke: var(--warm); }
  .map .failure polygon { fill: var(--bad-soft); stroke: var(--bad); }
  .map .unreachable rect, .map .unreachable polygon { stroke-dasharray: 3 4; }
  .map .unseen { opacity: 0.62; }
  .map .trodden rect, .map .trodden polygon { stroke: var(--accent); stroke-width: 3; }
  .map .here rect, .map .here polygon { fill: var(--accent); stroke: var(--accent-strong); }
  .map .here text { fill: var(--on-accent); }
  .map .title { font-weight: 600; }
  .map .stay, .map .label { font-size: 12px; }
  .map .stay { fill: var(--ink-soft); }
  .map .way { fill: none; stroke-linejoin: round; }
  .map .way.plain { stroke: var(--line-strong); stroke-width: 1.2; }
  .map .way.plain.link { stroke-dasharray: 2 4; }
  .map .way.best { stroke: var(--good); stroke-width: 4; }
  .map .way.worst { stroke: var(--bad); stroke-width: 2.2; stroke-dasharray: 8 5; }
  .map .head.plain { fill: var(--line-strong); }
  .map .head.best { fill: var(--good); }
  .map .head.worst { fill: var(--bad); }
  .map .label-ground { fill: var(--card); }
  .map .label.best { fill: var(--good); font-weight: 700; }
  .map .label.worst { fill: var(--bad); font-weight: 700; }
`;
