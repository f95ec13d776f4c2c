import { css } from 'lit';
import type { AccentColours, Branding } from '../model/branding.ts';
import { tokens } from './tokens.ts';

const ground = css`
  html {
    background: var(--paper);
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
    min-width: 0;
  }
  @page {
    size: A4;
    margin: 16mm;
  }
`;

/** Gives the page the tokens, which every element inherits, its ground, and the academy's colours. */
export function dressPage(document: Document, branding: Branding = {}): void {
  const style = document.createElement('style');
  style.textContent = tokens.cssText + ground.cssText + brandColours(branding);
  document.head.append(style);
}

/** In the same order and as specific as the tokens they replace: forced colours and print still win. */
function brandColours({ light, dark }: Branding): string {
  const [day, night] = [light && declarations(light), dark && declarations(dark)];
  return [
    day && `:root{${day}}`,
    night && `:root[data-theme='dark']{${night}}@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${night}}}`,
  ].filter((rule) => rule !== undefined).join('');
}

function declarations({ accent, accentStrong, accentSoft, onAccent, bubbleOwn, onBubbleOwn }: AccentColours): string {
  return `--accent:${accent};--accent-strong:${accentStrong};--accent-soft:${accentSoft};--on-accent:${onAccent};--bubble-own:${bubbleOwn};--on-bubble-own:${onBubbleOwn}`;
}
