import type { Choice } from '../../../src/model/role-play.schema.ts';
import type { Rule } from '../rule.ts';
import { listsOf } from '../walk/choices-of.ts';
import { textOf } from '../language/text-of.ts';

/** Two choices of one list with the same consequences and the same words after them: a choice that is none. */
export const rolePlayChoicesAlike: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer } of rolePlays) {
    for (const { list, place } of listsOf(rolePlay)) {
      const seen = new Map<string, Choice>();
      for (const [index, choice] of list.options.entries()) {
        const key = consequences(choice);
        const twin = seen.get(key);
        if (twin) report('role-play-choices-alike', `${pointer}${place}/options/${index}`, { one: textOf(twin.html), other: textOf(choice.html) });
        else seen.set(key, choice);
      }
    }
  }
};

function consequences({ target, points, effects, remember, when, once, body }: Choice): string {
  return JSON.stringify([target, points, effects, remember, when, once, body.map((block) => (block.kind === 'choices' ? block.options.length : 'html' in block ? block.html : ''))]);
}
