import { z } from 'zod';
import { competencyIdSchema, languageSchema } from '../../../src/model/common.schema.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { checkYaml } from './check-yaml.ts';
import { readYaml, type YamlPage } from './read-yaml.ts';

const inLanguages = z.strictObject({ kk: z.string().optional(), ru: z.string().optional(), en: z.string().optional() });
export type InLanguages = z.infer<typeof inLanguages>;

/** The modules as one curriculum. Modules are named by their folders. */
const curriculumSchema = z.strictObject({
  /** How many topics each module owes the programme. */
  topics: z.record(z.string(), z.number().int().min(1)).optional(),
  /** In which order each post takes the modules; one that is not named is not for that post. */
  order: z.strictObject({ senior: z.array(z.string()).optional(), middle: z.array(z.string()).optional(), frontline: z.array(z.string()).optional() }),
  /** Module → modules to be taken before. */
  after: z.record(z.string(), z.array(z.string())).optional(),
});
export type CurriculumPlan = z.infer<typeof curriculumSchema>;

export const academySchema = z.strictObject({
  institution: inLanguages,
  languages: z.array(languageSchema).min(1),
  levels: z.strictObject({ senior: inLanguages.optional(), middle: inLanguages.optional(), frontline: inLanguages.optional() }),
  framework: z.record(competencyIdSchema, inLanguages),
  competencies: z.record(competencyIdSchema, z.strictObject({
    framework: z.array(z.string()),
    short: inLanguages,
    name: inLanguages,
  })),
  /** Logo: a picture, by its path beside academy.yaml. Colours as `#rrggbb`; without `accent-dark` it follows from `accent`. */
  branding: z.strictObject({ logo: z.string().optional(), accent: z.string().optional(), 'accent-dark': z.string().optional() }).optional(),
  curriculum: curriculumSchema.optional(),
  defaults: z.strictObject({ pass: z.number().min(0).max(100).optional(), evidence: z.number().int().min(1).optional() }).optional(),
});

/** What all modules share: academy.yaml, checked. */
export type Academy = z.infer<typeof academySchema> & { readonly page: YamlPage };

export function readAcademy(file: SourceFile, reporter: Reporter): Academy | undefined {
  const page = readYaml(file, reporter);
  const checked = page && checkYaml(academySchema, page, reporter);
  if (!page || !checked) return undefined;
  for (const [id, { framework }] of Object.entries(checked.competencies)) {
    for (const [index, component] of framework.entries()) {
      if (!Object.hasOwn(checked.framework, component)) reporter.report('framework-undeclared', page.place(['competencies', id, 'framework', index]), { name: component });
    }
  }
  return { ...checked, page };
}
