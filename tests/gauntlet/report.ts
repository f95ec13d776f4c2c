/** The whole gauntlet, one interruption at a time, as a table. Run by `npm run gauntlet`. */
import type { ProfileId } from '../../src/model/scorm-profile.ts';
import { gauntletCourse } from './course.ts';
import { plansOf } from './plan.ts';
import { differences, interruptions, lastInterruption, Models, play, stages, type Stage } from './run.ts';

export interface GauntletOptions {
  /** Every way of interrupting, not only the browser that dies. */
  readonly all: boolean;
  /** Told of every row as it is done. */
  readonly tell: (row: GauntletRow) => void;
}

/** One LMS in one edition. */
export interface GauntletRow {
  readonly lms: string;
  readonly what: string;
  readonly profile: ProfileId;
  readonly endings: number;
  readonly killPoints: number;
  readonly cases: number;
  /** Cases whose record was not the same in the end. */
  readonly failures: readonly string[];
}

export function runGauntlet({ all, tell }: GauntletOptions): readonly GauntletRow[] {
  const course = gauntletCourse();
  const plans = plansOf(course);
  const models = new Models(course);
  const ways = all ? interruptions : interruptions.slice(0, 1);
  return stages().map((stage) => {
    const row = runStage(stage);
    tell(row);
    return row;
  });

  function runStage(stage: Stage): GauntletRow {
    const failures: string[] = [];
    let [cases, killPoints] = [0, 0];
    for (const plan of plans) {
      const model = models.of(stage.profile, plan);
      const last = lastInterruption(stage, model);
      killPoints += last;
      for (const way of ways) {
        const interruption = stage.stub.keepsState === 'unless-killed' && way.how === 'kill' ? { ...way, sameTab: true } : way;
        for (let point = 1; point <= last; point += 1) {
          cases += 1;
          const found = differences(stage, interruption, play(course, stage, plan, interruption, (step) => step === point), model);
          if (found.length > 0) failures.push(`${plan.name}, ${way.name} after step ${point}: ${found.join('; ')}`);
        }
      }
    }
    return { lms: stage.stub.name, what: stage.stub.what, profile: stage.profile, endings: plans.length, killPoints, cases, failures };
  }
}
