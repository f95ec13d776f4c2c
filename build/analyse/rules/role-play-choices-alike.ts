import type { Choice } from '../../../src/model/role-play.schema.ts';
import type { Rule } from '../rule.ts';
import { listsOf } from '../walk/choices-of.ts';
import { textOf } from '../language/text-of.ts';

/** Two choices of one list with the same consequences and the same words after them: a choice that is none. */
export const rolePlayChoicesAlike: Rule = ({ rolePlays, report, place: placeOf }) => {
  for (const { rolePlay, pointer } of rolePlays) {
    for (const { list, place } of listsOf(rolePlay)) {
      const seen = new Map<string, { readonly choice: Choice; readonly index: number }>();
      for (const [index, choice] of list.options.entries()) {
        const key = consequences(choice);
        const twin = seen.get(key);
        if (!twin) seen.set(key, { choice, index });
        else {
          const one = textOf(twin.choice.html);
          report('role-play-choices-alike', `${pointer}${place}/options/${index}`, { one, other: textOf(choice.html) }, { related: [{ message: one, span: placeOf(`${pointer}${place}/options/${twin.index}`) }] });
        }
      }
    }
  }
};

function consequences({ target, points, effects, remember, when, once, body }: Choice): string {
  return JSON.stringify([target, points, effects, remember, when, once, body.map((block) => (block.kind === 'choices' ? block.options.length : 'html' in block ? block.html : ''))]);
}
