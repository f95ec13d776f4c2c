import type { Rule } from '../rule.ts';
import { choicesOf } from '../walk/choices-of.ts';
import { textOf } from '../language/text-of.ts';

export const rolePlayChoiceWithoutFeedback: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer } of rolePlays) {
    for (const { choice, place } of choicesOf(rolePlay)) {
      const scored = Object.keys(choice.points).length > 0;
      if (scored && choice.body.every(({ kind }) => kind === 'goto')) report('role-play-choice-without-feedback', `${pointer}${place}`, { choice: textOf(choice.html) });
    }
  }
};
