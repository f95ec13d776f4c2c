import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/model/common.schema.ts';
import { studyCourse } from '../analyse/study.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import { facilitatorGuide, guideFileName } from './facilitator-guide.ts';
import { facilitatorFileName, facilitatorPack } from './facilitator-pack.ts';
import { rolePlayFacts } from './facts/role-play-facts.ts';

interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a facilitator pack for every role-play of some modules and the author's note where there is one, in the languages asked for.
 * @returns the paths written.
 */
export async function writePacks(courses: readonly LoweredCourse[], folder: string, languages?: readonly Language[]): Promise<readonly string[]> {
  const files = courses.flatMap((lowered) => packsOf(lowered, languages ?? lowered.languages));
  if (files.length > 0) await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  return files.map(({ name }) => join(folder, name));
}

function packsOf(lowered: LoweredCourse, languages: readonly Language[]): readonly WrittenFile[] {
  const studies = studyCourse(lowered);
  const study = studies.find(({ language }) => language === lowered.source) ?? studies[0];
  if (!study) return [];
  const facts = study.rolePlays.map((studied) => rolePlayFacts(lowered, studies, studied, study));
  return languages.flatMap((language) => {
    const course = lowered.courses[language];
    const note = lowered.facilitator?.[language];
    if (!course) return [];
    const packs = facts.flatMap((own) => {
      const text = facilitatorPack(course, own, note);
      return text === undefined ? [] : [{ name: facilitatorFileName(course, own), text }];
    });
    return note ? [{ name: guideFileName(course), text: facilitatorGuide(course, note) }, ...packs] : packs;
  });
}
