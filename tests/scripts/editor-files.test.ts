/** What editors are given: schemas of the YAML files, snippets in three languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/common.schema.ts';
import { LANGUAGES } from '../../build/parse/keywords/keywords.ts';
import { jsonSchemas } from '../../scripts/docs/json-schemas.ts';
import { snippetFile, snippets } from '../../scripts/docs/snippets.ts';
import { compileRolePlay } from '../fixtures/compile-role-play.ts';
import { readQuiz } from '../fixtures/read-unit.ts';

const written = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const HOW = 'run `npm run compile && node dist/node/scripts/docs/write-schemas.js`';

it.each(Object.entries(jsonSchemas()))('%s is what the compiler checks with', (name, text) => {
  expect(written(`schemas/${name}`), HOW).toBe(text);
});

it('the snippets are those of the keywords', () => {
  expect(written('snippets/sukhbat.code-snippets'), HOW).toBe(snippetFile());
});

/** A snippet as it stands before anything is typed over. */
function inserted(language: Language, place: number): string {
  const { body } = Object.values(snippets(language))[place]!;
  return body.join('\n').replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, '$1').replace(/\$\d/gu, '…').replace(/…$/u, '');
}

const order = Object.keys(snippets('en')).map((name) => name.slice(4));
const snippet = (language: Language, name: string): string => inserted(language, order.indexOf(name));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(['question', 'true', 'match', 'order'])('the snippet for %s is a question', (name) => {
    const { unit, diagnostics } = readQuiz(`---\nkind: quiz\n---\n\n# T\n\n${snippet(language, name)}\n`, { language });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(unit?.questions).toHaveLength(1);
  });

  it.each(['gap', 'number'])('the snippet for a %s stands in a question', (name) => {
    const { unit, diagnostics } = readQuiz(`---\nkind: quiz\n---\n\n# T\n\n### ?!\n\nA ${snippet(language, name)} b.\n`, { language });
    expect(diagnostics).toEqual([]);
    expect(unit?.questions[0]?.kind).toBe(name === 'gap' ? 'gaps' : 'number');
  });

  it('the snippets for a role-play make one', () => {
    const competency = { kk: ['Құзыреттілік', 'Айқындық'], ru: ['Компетенция', 'Ясность'], en: ['Competency', 'Clarity'] }[language];
    const scene = snippet(language, 'scene');
    const target = /^## (.*)$/mu.exec(snippet(language, 'scene'))?.[1]?.toLowerCase().replaceAll(' ', '-') ?? '';
    const last = scene.replace('## ', '## 2 ').trim();
    const parts = ['personas', 'scene', 'if', 'speech', 'otherwise', 'speech', 'choice'].map((name) => snippet(language, name));
    const text = `---\nkind: role-play\n---\n\n# T\n\n${parts.join('\n\n')}\n\n${last}\n\n${snippet(language, 'ending')}\n`
      .replaceAll(competency[0] ?? '', competency[1] ?? '')
      .replace(/\(#[^)]*\)/u, `(#2-${target})`);
    const { rolePlay, found } = compileRolePlay(text, language);
    expect(found).toEqual([]);
    expect(Object.keys(rolePlay?.scenes ?? {})).toHaveLength(2);
  });
});
