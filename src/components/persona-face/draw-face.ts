/**
 * Draws a person as SVG from portrait words and a mood: flat, calm, no caricature. Only presentation attributes, because
 * the page's security policy allows no inline styles, and nothing from the author's words gets into the markup.
 */
import { drawExpression } from './draw-expression.ts';
import { drawHair, drawHairBehind, drawHeadwear, drawScarf } from './draw-hair.ts';
import { readMood } from './read-mood.ts';
import { readPortrait, type Portrait } from './read-portrait.ts';

/** Skin and its shade, light to dark. */
const skins = [['#f4d6bd', '#dcb396'], ['#ecc6a5', '#d1a27e'], ['#e2b48e', '#c49069'], ['#d29f78', '#b27f58'], ['#c08f68', '#9f704b']] as const;

/** Content of an `<svg viewBox="0 0 100 100">`. */
export function drawFace(words: string, name: string, mood: string | undefined): string {
  const portrait = readPortrait(words, name);
  const [skin, shade] = skins[portrait.skin] ?? skins[0];
  const scarf = portrait.headwear === 'scarf';
  return [
    `<rect width="100" height="100" fill="${portrait.ground}"/>`,
    scarf ? '' : drawHairBehind(portrait),
    drawClothing(portrait, skin, shade),
    scarf ? '' : `<circle cx="29" cy="48" r="4.5" fill="${shade}"/><circle cx="71" cy="48" r="4.5" fill="${shade}"/>`,
    `<path d="M30 42C30 26 38 20 50 20s20 6 20 22c0 16-8 27-20 27S30 58 30 42Z" fill="${skin}"/>`,
    drawBeard(portrait),
    drawExpression(readMood(mood), shade),
    drawAge(portrait, shade),
    scarf ? drawScarf(portrait) : drawHair(portrait) + drawHeadwear(portrait),
    drawGlasses(portrait),
    portrait.hearingAid && !scarf ? '<path d="M72 43q4 2 2 8" fill="none" stroke="#5a6a70" stroke-width="2.6" stroke-linecap="round"/>' : '',
  ].join('');
}

function drawClothing({ clothing, clothingColour }: Portrait, skin: string, shade: string): string {
  const body = `<path d="M8 100c1-18 18-24 42-24s41 6 42 24Z" fill="${clothingColour}"/>`;
  const neck = `<path d="M41 60h18v14c0 6-18 6-18 0Z" fill="${shade}"/>`;
  const opening = `<path d="M41 72c1 8 17 8 18 0l3 5c-4 9-20 9-24 0Z" fill="${skin}"/>`;
  if (clothing === 'plain') return body + neck + opening;
  if (clothing === 'collar') return `${body}${neck}<path d="M40 72l10 12-8 6-8-14ZM60 72L50 84l8 6 8-14Z" fill="#fff" fill-opacity=".75"/>`;
  const shirt = '<path d="M38 74l12 24 12-24c-4-3-20-3-24 0Z" fill="#f5f7f6"/>';
  const tie = '<path d="M47.5 82h5l2 18h-9Z" fill="#20343a"/>';
  const lapels = '<path d="M38 73l-8 6 12 21h8ZM62 73l8 6-12 21h-8Z" fill="#000" fill-opacity=".18"/>';
  const straps = clothing === 'uniform' ? '<path d="M15 86l13-6M85 86l-13-6" stroke="#e3b64f" stroke-width="3.4" stroke-linecap="round"/>' : '';
  return body + neck + shirt + tie + lapels + straps;
}

function drawBeard({ beard, moustache, hairColour }: Portrait): string {
  const full = beard ? `<path d="M30.5 47c2 3 5 5 8 5 7-3 16-3 23 0 3 0 6-2 8-5-1 15-9 25-19.5 25S31.5 62 30.5 47Z" fill="${hairColour}"/><path d="M43 58q7 6 14 0-1-3-7-3t-7 3Z" fill="#8d4f47" fill-opacity=".35"/>` : '';
  return full + (moustache ? `<path d="M41 56q4-4 9-2.5Q55 52 59 56q-5 2-9 0-4 2-9 0Z" fill="${hairColour}"/>` : '');
}

function drawAge({ age }: Portrait, shade: string): string {
  if (age !== 'old') return '';
  return `<path d="M36 53q-1.5 4 .5 7M64 53q1.5 4-.5 7M34.5 44l-2.5-1M65.5 44l2.5-1M43 31q7-2 14 0" fill="none" stroke="${shade}" stroke-width="1.3" stroke-linecap="round"/>`;
}

function drawGlasses({ glasses }: Portrait): string {
  if (!glasses) return '';
  return '<g fill="#fff" fill-opacity=".25" stroke="#2f3a3f" stroke-width="1.7"><circle cx="41.5" cy="46" r="6.5"/><circle cx="58.5" cy="46" r="6.5"/><path d="M48 45q2-1.5 4 0M35 45l-5-1.5M65 45l5-1.5" fill="none"/></g>';
}
