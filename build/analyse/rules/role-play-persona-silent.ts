import type { Rule } from '../rule.ts';
import { blocksOf } from '../walk/choices-of.ts';

export const rolePlayPersonaSilent: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer } of rolePlays) {
    const speaking = new Set(blocksOf(rolePlay).flatMap(({ block }) => (block.persona === undefined ? [] : [block.persona])));
    for (const [index, persona] of rolePlay.personas.entries()) {
      if (!persona.learner && !speaking.has(persona.id)) report('role-play-persona-silent', `${pointer}/personas/${index}`, { persona: persona.name });
    }
  }
};
