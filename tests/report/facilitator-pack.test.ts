import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../build/analyse/walk/choices-of.ts';
import { textOf } from '../../build/analyse/language/text-of.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { facilitatorPack } from '../../build/report/facilitator-pack.ts';
import { rolePlayFacts } from '../../build/report/facts/role-play-facts.ts';
import { reportStrings } from '../../build/report/strings/for-language.ts';
import { studyCourse } from '../../build/analyse/study.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import type { Language } from '../../src/model/common.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';

const page = '---\nkind: course\n---\n\n# Course\n\nAbout.\n\n### Topic\n\n- to talk\n';
const fixture = (name: string): string => readFileSync(new URL(`../fixtures/role-plays/${name}`, import.meta.url), 'utf8');

/** The pack of a module that holds one role-play. */
function packOf(text: string, language: Language): { readonly html: string; readonly script: string; readonly key: string; readonly rolePlay: RolePlay } {
  const host = createMemoryHost({ 'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml(language), [`example/${language}/course.md`]: page, [`example/${language}/10-talk.md`]: text });
  const { modules, diagnostics } = compileCatalogue(host, { language: 'en', analyse: false });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  const lowered = modules[0]!.lowered!;
  const studies = studyCourse(lowered);
  const [study] = studies;
  const [studied] = study!.rolePlays;
  const html = facilitatorPack(study!.course, rolePlayFacts(lowered, studies, studied!, study!))!;
  const part = (id: string): string => html.slice(html.indexOf(`<section id="${id}"`), html.indexOf('</section>', html.indexOf(`<section id="${id}"`)));
  return { html, script: part('script'), key: part('key'), rolePlay: studied!.rolePlay };
}

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1]!);

const english = `---
kind: role-play
---

# A late answer

You answer for a colleague.

# Personas

| Name | Role | Portrait |
| --- | --- | --- |
| **Asel** | applicant | woman, 30 |
| **You** | specialist | |

# Scales

| Scale | Start | From | To |
| --- | --- | --- | --- |
| trust | 2 | 0 | 5 |

## At the desk

> **Asel** *(tired)*: Three weeks I have waited.

- [“What did the waiting cost you?”](#heard)
    \`Lawfulness +2\` \`trust +1\` \`remember: question\`

    > **Asel**: A month of rent.

    > You asked before you explained.

- [“The deadline is fifteen days.”](#not-heard)
    \`Clarity +1\` \`trust −1\`

    \`if question\`

    [Asel has been asked](#heard)

## Heard

\`ending: success\`

Asel sits down.

## Not heard

\`ending: failure\`

Asel leaves.
`;

describe.each([
  ['ru', fixture('empathy-reception.ru.md')],
  ['kk', fixture('crisis-hall.kk.md')],
  ['en', english],
] as const)('the pack in %s', (language, text) => {
  const { html, script, key, rolePlay } = packOf(text, language);
  const words = reportStrings[language].facilitator;

  it('says its language and speaks it', () => {
    expect(html).toContain(`<html lang="${language}">`);
    for (const said of [...words.steps, ...words.criteriaItems, words.oneThing]) expect(html).toContain(said);
  });

  it('has a card for every scene, numbered as written', () => {
    const titles = Object.values(rolePlay.scenes).map(({ title }, index) => words.scene(index + 1, title));
    expect(all(script, /<article [^>]*><h3>([^<]*)<\/h3>/gu).map(textOf)).toEqual(titles);
    expect(all(script, /<article [^>]*id="scene-(\d+)"/gu)).toEqual(titles.map((_, index) => String(index + 1)));
  });

  it('has every choice once in the script and once in the key, under one number', () => {
    const numbers = all(script, /class="choice-number">([^<]+)</gu);
    expect(numbers).toHaveLength(choicesOf(rolePlay).length);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(all(key, /class="choice-number">([^<]+)</gu).toSorted()).toEqual(numbers.toSorted());
    for (const { choice } of choicesOf(rolePlay)) expect(textOf(script).split(textOf(choice.html)).length, textOf(choice.html)).toBeGreaterThan(1);
  });

  it('leads from every choice to a card that is there', () => {
    const cards = all(script, /id="(scene-\d+)"/gu);
    const ways = all(script, /href="#([^"]+)"/gu);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(cards).toContain(way);
  });

  it('keeps what the coach says out of the script and gives it as the reason in the key', () => {
    const said = choicesOf(rolePlay).flatMap(({ choice }) => choice.body.flatMap((block) => (block.kind === 'feedback' ? [textOf(block.html)] : [])));
    expect(said.length).toBeGreaterThan(0);
    for (const feedback of said) {
      expect(textOf(key)).toContain(feedback);
      expect(textOf(script)).not.toContain(feedback);
    }
  });

  it('loads nothing', () => {
    expect(html).not.toMatch(/<(?:link|img|audio|video|iframe)\b|\bsrc=|url\((?!#)|href="(?!#)/u);
  });
});

describe('the script', () => {
  const { script, key, html } = packOf(english, 'en');

  it('tells what a choice moves and what is to be noted', () => {
    expect(textOf(script)).toContain('trust +1; note: “question”');
    expect(textOf(html)).toContain('2 3 4 5');
  });

  it('still says where a choice leads when only a condition leads elsewhere', () => {
    const choice = script.slice(script.indexOf('>1.2<'), script.indexOf('</li>', script.indexOf('>1.2<')));
    expect(all(choice, /href="#([^"]+)"/gu)).toEqual(['scene-2', 'scene-3']);
    expect(textOf(choice)).toContain('[only if “question” has been noted]');
  });

  it('marks the best choice and no other', () => {
    expect(all(key, /class="best"><th scope="row"><b class="choice-number">([^<]+)</gu)).toEqual(['1.1']);
  });
});
