import { evidenceOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A competency that the module claims and has too little to show for. Structure is the same in every language, so it is said once. */
export const competencyEvidence: Rule = (context) => {
  const { course, language, lowered, report } = context;
  if (language !== lowered.source) return;
  const evidence = evidenceOf(context);
  for (const [index, { id, short }] of course.competencies.entries()) {
    const poor = evidence.filter(({ competency, enough }) => competency === id && !enough);
    if (poor.length === 0) continue;
    const least = Math.min(...poor.map(({ decisions, questions }) => decisions.least + questions.least));
    report('competency-evidence', `/competencies/${index}`, { competency: short, count: least, needed: course.rules.evidence });
  }
};
