import { z } from 'zod';
import { competencyIdSchema, languageSchema, levelSchema, unitIdSchema } from '../../../src/model/common.schema.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { checkYaml } from './check-yaml.ts';
import { readYaml, type YamlPage, type YamlPath } from './read-yaml.ts';

/** Name of a unit's file without `.md`: `11-before-the-reception`. */
const unitFileSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const percent = z.number().min(0).max(100);

export const courseConfigSchema = z.strictObject({
  id: unitIdSchema,
  version: z.string(),
  languages: z.array(languageSchema).min(1),
  levels: z.array(levelSchema).min(1),
  competencies: z.array(competencyIdSchema).min(1),
  topics: z.array(z.strictObject({ id: unitIdSchema, units: z.array(unitFileSchema).min(1), 'test-out': z.boolean().optional() })).min(1),
  completion: z.strictObject({ units: z.union([z.literal('all'), z.array(unitFileSchema)]) }).optional(),
  pass: z.strictObject({ mark: percent.optional(), units: z.array(unitFileSchema), each: z.boolean().optional(), 'partial-passes': z.boolean().optional() }).optional(),
  evidence: z.number().int().min(1).optional(),
  /** Greatest chance, in percent, with which guessing may pass a role-play and the module. */
  limits: z.strictObject({ 'role-play': percent.optional(), module: percent.optional() }).optional(),
});

/** Structure and rules of one module: course.yaml, checked. The first language is the one it is written in. */
export type CourseConfig = z.infer<typeof courseConfigSchema> & { readonly page: YamlPage };

export function readCourseConfig(file: SourceFile, reporter: Reporter): CourseConfig | undefined {
  const page = readYaml(file, reporter);
  const checked = page && checkYaml(courseConfigSchema, page, reporter);
  if (!page || !checked) return undefined;
  reportTwice(checked, page, reporter);
  reportUnlisted(checked, page, reporter);
  return { ...checked, page };
}

/** Files of all units, in the order of the course. */
export function unitFiles(config: Pick<CourseConfig, 'topics'>): readonly string[] {
  return config.topics.flatMap(({ units }) => units);
}

/** Unit id of a file: its name without the leading number. */
export function unitIdOf(file: string): string {
  return file.replace(/^\d+-(?=.)/u, '');
}

function reportTwice({ topics }: z.infer<typeof courseConfigSchema>, page: YamlPage, reporter: Reporter): void {
  const seen = new Map<string, YamlPath>();
  for (const [index, topic] of topics.entries()) {
    for (const [position, file] of topic.units.entries()) {
      const path: YamlPath = ['topics', index, 'units', position];
      const before = seen.get(unitIdOf(file));
      if (before) reporter.report('unit-twice', page.place(path), { unit: unitIdOf(file) }, { related: [{ message: unitIdOf(file), span: page.place(before) }] });
      else seen.set(unitIdOf(file), path);
    }
  }
}

/** Rules that name a unit which no topic has. */
function reportUnlisted(config: z.infer<typeof courseConfigSchema>, page: YamlPage, reporter: Reporter): void {
  const files = unitFiles(config);
  const check = (names: readonly string[], path: YamlPath): void => {
    for (const [index, unit] of names.entries()) if (!files.includes(unit)) reporter.report('unit-unlisted-in-rules', page.place([...path, index]), { unit });
  };
  if (config.completion && config.completion.units !== 'all') check(config.completion.units, ['completion', 'units']);
  if (config.pass) check(config.pass.units, ['pass', 'units']);
}
