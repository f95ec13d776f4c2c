/** JSON Schemas of the YAML files, for editors: made from the schemas the compiler itself checks with, and a hint for each key. */
import { z } from 'zod';
import { academySchema } from '../../build/parse/config/academy.ts';
import { courseConfigSchema } from '../../build/parse/config/course-config.ts';

type Hints = Readonly<Record<string, string>>;

const academyHints: Hints = {
  institution: 'Name of the institution in each language.',
  languages: 'Languages of new modules; the one in which a module is written first comes first.',
  levels: 'Names of the post levels in each language.',
  framework: 'Components of the institution’s competency framework, by a short Latin name.',
  competencies: 'What modules measure: the components of the framework behind it, the word for chips (`short`), the name in full.',
  branding: 'Logo beside this file, and colours as #rrggbb.',
  curriculum: 'The modules as one curriculum: how many topics each owes the programme, the order in which each post takes them, what a module builds on.',
  defaults: 'Pass mark in percent, and how many decisions and questions a number must rest on, where a module does not say.',
};

const courseHints: Hints = {
  id: 'Lasting name of the module: small Latin letters, digits, hyphens.',
  version: 'Version of the packages. While it begins with 0 the module is a draft: any part may be taken out. From 1 on a build says when learners would lose their place.',
  languages: 'Languages of the module; the one written first comes first.',
  levels: 'Posts the module is for.',
  competencies: 'What this module measures, as named in academy.yaml.',
  topics: 'Topics in their order, each with its files without `.md`. `test-out: true` lets a passed quiz count for the lessons of the topic.',
  completion: 'The module is complete when these units, or all, are done.',
  pass: 'Units that decide whether the module is passed, and the mark in percent. `each`: every one must be passed, not only the mean. `partial-passes`: an ending of partial success may pass.',
  evidence: 'How many decisions and questions a competency’s number must rest on.',
  limits: 'Greatest chance, in percent, with which guessing may pass a role-play and the module.',
};

/** By file name in `schemas/`. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'academy.schema.json': print(academySchema, 'What all modules share: academy.yaml', academyHints),
    'course.schema.json': print(courseConfigSchema, 'Structure and rules of one module: course.yaml', courseHints),
  };
}

function print(schema: z.ZodObject, title: string, hints: Hints): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const properties = Object.fromEntries(Object.entries(rest.properties ?? {}).map(([key, value]) => {
    const hint = hints[key];
    if (hint === undefined) throw new Error(`The key ${key} has no hint for editors.`);
    return [key, typeof value === 'object' ? { description: hint, ...value } : value];
  }));
  return `${JSON.stringify({ $schema, title, ...rest, properties }, undefined, 2)}\n`;
}
