import type { CoursePage } from '../course-page.ts';
import { expect, type LmsPage } from '../lms.ts';

/** Opens the package of a module of this repository, which nobody has opened before. */
export async function openModule(lms: LmsPage, module: string): Promise<CoursePage> {
  const file = (await lms.packages()).find(({ fileName }) => fileName.startsWith(`${module}-`));
  expect(file, `${module} did not get as far as a package`).toBeDefined();
  return lms.openFile(file!.fileName);
}

/** What the LMS holds of a learner who has done everything, and well. */
export async function expectPassed(lms: LmsPage): Promise<void> {
  await lms.recorded({ 'cmi.core.lesson_status': 'passed' });
  expect(await lms.refused()).toEqual([]);
}
