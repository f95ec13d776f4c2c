import { css } from 'lit';
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

/** Gives the page the tokens, which every element inherits, and its ground. */
export function dressPage(document: Document): void {
  const style = document.createElement('style');
  style.textContent = tokens.cssText + ground.cssText;
  document.head.append(style);
}
