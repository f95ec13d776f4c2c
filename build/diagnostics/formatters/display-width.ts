/**
 * How many columns text takes in a terminal: nothing for marks that sit on another letter, two for East Asian and
 * emoji, one for the rest. An approximation that is right for what stands in courses.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

const zero = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

function widthOf(character: string): number {
  return zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

const tabStop = 4;

/** Text with tabs as spaces up to the next stop, so that a caret below lines up in every terminal. */
export function expandTabs(text: string): string {
  let shown = '';
  for (const part of text.split(/(\t)/u)) shown += part === '\t' ? ' '.repeat(tabStop - (displayWidth(shown) % tabStop)) : part;
  return shown;
}
