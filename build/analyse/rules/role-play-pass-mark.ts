import { passesRolePlay } from '../../../src/engine/score-role-play.ts';
import type { Rule } from '../rule.ts';

/** Whether somebody can pass, and whether somebody can not. */
export const rolePlayPassMark: Rule = ({ rolePlays, course, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    if (!proof.graph.complete || !proof.ranges.complete) continue;
    const endings = [...proof.ranges.endings.values()].map((range) => ({ ...range, kind: rolePlay.scenes[range.scene]!.ending }));
    const successes = endings.filter(({ kind }) => kind === 'success');
    const passing = endings.filter(({ kind, highest }) => passesRolePlay(rolePlay, kind, highest.percent, course.rules.partialPasses));
    const failing = endings.filter(({ kind, lowest }) => !passesRolePlay(rolePlay, kind, lowest.percent, course.rules.partialPasses));
    const best = Math.max(0, ...successes.map(({ highest }) => highest.percent));
    if (successes.length === 0) report('role-play-no-success', pointer);
    else if (passing.length === 0) report('role-play-pass-unreachable', `${pointer}/pass`, { percent: best, pass: rolePlay.pass });
    if (endings.length > 0 && failing.length === 0) report('role-play-pass-unavoidable', pointer);
  }
};
