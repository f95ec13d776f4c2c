import type { Thing } from './accessibility-tree.ts';

/** Tables of running text are named by the words before them, so that they need no caption. */
const named = new Set(['button', 'link', 'textbox', 'searchbox', 'combobox', 'listbox', 'radio', 'checkbox', 'slider', 'spinbutton', 'switch', 'tab', 'menuitem', 'DisclosureTriangle', 'image', 'dialog', 'radiogroup', 'region']);
const landmarks = new Set(['banner', 'main', 'navigation', 'region', 'complementary', 'contentinfo', 'form', 'search']);

/** What is wrong with a screen for those who hear it, in words. */
export function treeProblems(things: readonly Thing[]): readonly string[] {
  // What lies behind an open dialog is not there.
  if (things.some(({ role }) => role === 'dialog')) return nameless(things);
  return [...nameless(things), ...headingProblems(things), ...landmarkProblems(things)];
}

function nameless(things: readonly Thing[]): readonly string[] {
  return things.filter(({ role, name }) => named.has(role) && name === '').map(({ role }) => `a ${role} has no name`);
}

/** One heading of the first level, before all others, and none that skips a level. */
function headingProblems(things: readonly Thing[]): readonly string[] {
  const headings = things.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1).length;
  const skipping = headings.filter(({ level = 0 }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
  return [
    ...(first === 1 ? [] : [`there are ${first} headings of the first level`]),
    ...headings.filter(({ name }) => name === '').map(({ level }) => `a heading of level ${level} is empty`),
    ...skipping.map(({ name, level }) => `the heading “${name}” of level ${level} skips one`),
  ];
}

/** Landmarks are for jumping: each must be told from the others by its kind and name. */
function landmarkProblems(things: readonly Thing[]): readonly string[] {
  const found = things.filter(({ role }) => landmarks.has(role)).map(({ role, name }) => `${role} “${name}”`);
  const mains = things.filter(({ role }) => role === 'main').length;
  return [...(mains === 1 ? [] : [`there are ${mains} main landmarks`]), ...new Set(found.filter((one, index) => found.indexOf(one) !== index).map((one) => `there is more than one ${one}`))];
}
