import { AbInitio } from './ab-initio.ts';
import { AlienParent } from './alien-parent.ts';
import { Amnesia } from './amnesia.ts';
import { Beacon64k } from './beacon-64k.ts';
import { CommitRefusedInUnload } from './commit-refused-in-unload.ts';
import { CutOff } from './cut-off.ts';
import type { DataModel } from './data-model.ts';
import { FailZero } from './fail-zero.ts';
import { FreezeAfterComplete } from './freeze-after-complete.ts';
import { LateApi } from './late-api.ts';
import { Liar } from './liar.ts';
import { LookOnly } from './look-only.ts';
import { MasteryLost } from './mastery-lost.ts';
import { MasteryWins } from './mastery-wins.ts';
import { NoCount } from './no-count.ts';
import { NoUnload } from './no-unload.ts';
import { ResumeAfterSuspend } from './resume-after-suspend.ts';
import { ScormAgain } from './scorm-again.ts';
import { scorm12Model } from './scorm12-model.ts';
import { scorm2004Model } from './scorm2004-model.ts';
import { SilentThenBack } from './silent-then-back.ts';
import { SlowCommit } from './slow-commit.ts';
import { StrictLms } from './strict-lms.ts';
import { stub, type LmsStub } from './stub.ts';
import { ThrowsAlways } from './throws-always.ts';
import { Truncate12 } from './truncate12.ts';
import { TwoApis } from './two-apis.ts';
import { UniqueIds } from './unique-ids.ts';
import { WipeOnDone } from './wipe-on-done.ts';
import { WipeUnlessSuspended } from './wipe-unless-suspended.ts';

/** One quirk, in both versions of SCORM. */
function inBoth(name: string, what: string, create: (model: DataModel) => StrictLms, extras: Parameters<typeof stub>[4] = {}): readonly LmsStub[] {
  return [
    stub(`${name}, 1.2`, what, 'scorm12', (limit) => create(scorm12Model(limit)), extras),
    stub(`${name}, 2004`, what, 'scorm2004-3rd', (limit) => create(scorm2004Model(limit)), extras),
  ];
}

export const lmsStubs: readonly LmsStub[] = [
  ...inBoth('strict', 'follows the standard and forgives nothing', (model) => new StrictLms(model)),
  stub('strict, 2004 2nd edition', 'holds 4,000 characters of state', 'scorm2004-2nd', (limit) => new StrictLms(scorm2004Model(limit))),
  stub('truncate12', 'cuts the state at 4,096 characters and says "true"', 'scorm12', () => new Truncate12()),
  ...inBoth('no-count', 'tells nothing but the state; no counts, no mode, no errors (Open edX)', (model) => new NoCount(model)),
  ...inBoth('fail-zero', 'grades failure with 0 (Open edX)', (model) => new FailZero(model)),
  ...inBoth('freeze-after-complete', 'ignores a score that comes after the final status', (model) => new FreezeAfterComplete(model)),
  ...inBoth('amnesia', 'empties the status with every commit', (model) => new Amnesia(model)),
  ...inBoth('liar', 'says that it stored and stores only at the end', (model) => new Liar(model), { keepsState: 'unless-killed' }),
  ...inBoth('mastery-wins', 'decides passed or failed from the score itself', (model) => new MasteryWins(model)),
  ...inBoth('mastery-lost', 'never tells the pass mark', (model) => new MasteryLost(model)),
  ...inBoth('ab-initio', 'calls every launch the first', (model) => new AbInitio(model)),
  ...inBoth('wipe-on-done', 'throws the state away at completion', (model) => new WipeOnDone(model), { keepsState: 'until-finished' }),
  stub('wipe-unless-suspended', 'forgets everything unless the exit was suspend (Moodle 2004)', 'scorm2004-3rd', (limit) => new WipeUnlessSuspended(scorm2004Model(limit))),
  stub('resume-after-suspend', 'gives the state back only after an exit by suspend (SCORM Cloud, 1.2)', 'scorm12', (limit) => new ResumeAfterSuspend(scorm12Model(limit)), { keepsState: 'until-finished' }),
  ...inBoth('cut-off', 'takes a request for every value; the last ones are lost when the page is (Open edX)', (model) => new CutOff(model)),
  ...inBoth('unique-ids', 'refuses an interaction id it has seen', (model) => new UniqueIds(model)),
  ...inBoth('two-apis', 'offers both versions at once', (model) => new TwoApis(model)),
  ...inBoth('alien-parent', 'frames of another origin throw; the API is with the opener', (model) => new AlienParent(model)),
  ...inBoth('late-api', 'puts up its API after three seconds', (model) => new LateApi(model)),
  ...inBoth('slow-commit', 'holds the page up for two seconds with every commit', (model) => new SlowCommit(model)),
  ...inBoth('no-unload', 'never sees the session end', (model) => new NoUnload(model)),
  ...inBoth('review', 'shows a finished course; writing is forbidden', (model) => new LookOnly(model, 'review'), { writable: false }),
  ...inBoth('browse', 'shows the course without recording; writing is forbidden', (model) => new LookOnly(model, 'browse'), { writable: false }),
  ...inBoth('commit-refused-in-unload', 'refuses a commit while the page goes away (Cornerstone)', (model) => new CommitRefusedInUnload(model)),
  ...inBoth('beacon-64k', 'loses more than 64 KB sent while the page goes away', (model) => new Beacon64k(model)),
  ...inBoth('silent-then-back', 'fails three commits, then works', (model) => new SilentThenBack(model)),
  stub('scorm-again, 1.2', 'the scorm-again library', 'scorm12', () => new ScormAgain(scorm12Model())),
  stub('scorm-again, 2004', 'the scorm-again library', 'scorm2004-3rd', (limit) => new ScormAgain(scorm2004Model(limit))),
];

/** LMSs that can't record anything at all; the course must play all the same. */
export const brokenStubs: readonly LmsStub[] = [...inBoth('throws-always', 'throws at every call', (model) => new ThrowsAlways(model), { writable: false })];
