/**
 * Every module of this repository, completed at every post in every language, in SCORM 1.2 and 2004 by turns. It takes half
 * an hour, so it is run by hand, before a release: `npm run every-post`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../build/bundle/package-root.ts';
import type { Language, LevelId } from '../../../src/model/common.schema.ts';
import type { ProfileId } from '../../../src/model/scorm-profile.ts';
import { expect, test } from '../lms.ts';
import { coursesFolder } from '../pack-courses.ts';
import { ModuleLearner } from './module-learner.ts';
import { PointerHands } from './pointer-hands.ts';

test.use({ folder: coursesFolder });

const modules = readdirSync(join(packageRoot(), 'courses'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const languages = ['kk', 'ru', 'en'] as const satisfies readonly Language[];
const posts = ['senior', 'middle', 'frontline'] as const satisfies readonly LevelId[];
const ways = modules.flatMap((module) => languages.flatMap((language) => posts.map((post) => ({ module, language, post }))));
const passed = {
  'scorm12': { 'cmi.core.lesson_status': 'passed' },
  'scorm2004-4th': { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
} as const satisfies Partial<Record<ProfileId, Readonly<Record<string, string>>>>;

for (const [index, { module, language, post }] of ways.entries()) {
  const profile = index % 2 === 0 ? 'scorm12' : 'scorm2004-4th';
  test(`${module} in ${language} is passed by a learner of a ${post} post, ${profile}`, async ({ lms, page }) => {
    test.setTimeout(900_000);
    const file = (await lms.packages()).find(({ fileName }) => fileName.startsWith(`${module}-`) && fileName.endsWith(`-${profile}.zip`));
    const course = await lms.openFile(file!.fileName);
    await new ModuleLearner(course, new PointerHands(page), { look: async () => {} }).complete(language, post);
    await lms.recorded(passed[profile]);
    expect(await lms.refused()).toEqual([]);
    expect(Object.values((await lms.record()).data).filter((value) => value.startsWith('comp_'))).not.toEqual([]);
  });
}
