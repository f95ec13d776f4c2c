import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/common.schema.ts';
import { createReporter } from '../../build/diagnostics/report.ts';
import type { FrontMatter } from '../../build/parse/front-matter-values.ts';
import { readFrontMatter } from '../../build/parse/front-matter.ts';
import { keywords } from '../../build/parse/keywords/keywords.ts';

function read(text: string, language: Language = 'ru'): { frontMatter: FrontMatter | undefined; found: readonly string[]; help: readonly (string | undefined)[] } {
  const reporter = createReporter('en');
  const frontMatter = readFrontMatter({ path: 'page.md', text }, keywords[language], reporter);
  return { frontMatter, found: reporter.diagnostics.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`), help: reporter.diagnostics.map(({ help }) => help) };
}

const page = (...lines: readonly string[]): string => ['---', ...lines, '---', '', '# Title', ''].join('\n');

describe('front matter', () => {
  it('says what a file is, and where everything stands', () => {
    const text = page('kind: role-play', 'pass: 80', 'mode: assessed', 'attempts: 3', 'levels: [senior, frontline]', 'feedback: at the end');
    const { frontMatter, found } = read(text);
    expect(found).toEqual([]);
    expect(frontMatter).toMatchObject({ kind: 'role-play', pass: 80, mode: 'assessed', attempts: 3, levels: ['senior', 'frontline'], feedback: 'at-end' });
    expect(text.slice(frontMatter!.bodyStart)).toBe('\n# Title\n');
    const pass = frontMatter!.place('pass');
    expect(text.slice(pass.start, pass.end)).toBe('80');
  });

  it('takes values in the language of the file', () => {
    const { frontMatter, found } = read(page('kind: рөлдік ойын', 'mode: сынақ', 'levels: [жоғары буын, маман]', 'feedback: бірден'), 'kk');
    expect(found).toEqual([]);
    expect(frontMatter).toMatchObject({ kind: 'role-play', mode: 'assessed', levels: ['senior', 'frontline'], feedback: 'at-once' });
  });

  it('takes a percent sign and a level without brackets', () => {
    expect(read(page('kind: quiz', 'pass: 70 %', 'levels: специалист')).frontMatter).toMatchObject({ pass: 70, levels: ['frontline'] });
  });

  it('reads how many questions to draw, in all or by competency', () => {
    expect(read(page('kind: quiz', 'draw: 5')).frontMatter?.draw).toEqual(new Map([['any', 5]]));
    expect(read(page('kind: quiz', 'draw: { Эмпатия: 2, Ясность: 1 }')).frontMatter?.draw).toEqual(new Map([['Эмпатия', 2], ['Ясность', 1]]));
  });

  const slips: Readonly<Record<string, readonly [text: string, ...found: string[]]>> = {
    'none at all': ['# Title\n', 'front-matter-missing: # Title'],
    'an empty file': ['', 'front-matter-missing: '],
    'dashes from Word above': ['—-\nkind: lesson\n---\n', 'front-matter-fence: —-'],
    'dashes from Word below': ['---\nkind: lesson\n—-\n\nText', 'front-matter-fence: —-'],
    'never closed': ['---\nkind: lesson\n\n# Title\n', 'front-matter-open: ---'],
    'a no-break space': [page('kind: role-play', 'pass:\u00A070'), 'config-no-break-space: \u00A0'],
    'a second colon': [page('kind: lesson', 'title: Приём: третий'), 'config-colon: :'],
    'a key misspelt': [page('kind: role-play', 'pas: 70'), 'config-key-unknown: pas'],
    'a key with Cyrillic letters': [page('kind: role-play', 'раss: 70'), 'config-key-unknown: раss'],
    'a key with a capital': [page('Kind: lesson'), 'config-key-unknown: Kind'],
    'a key twice': [page('kind: lesson', 'kind: quiz'), 'config-key-twice: kind'],
    'a key of another kind of unit': [page('kind: lesson', 'pass: 70'), 'front-matter-key-unused: pass'],
    'a value nobody knows': [page('kind: role-play', 'mode: экзамен'), 'config-value-not-one-of: экзамен'],
    'a pass mark in words': [page('kind: role-play', 'pass: много'), 'config-value-not-number: много'],
    'a pass mark above 100': [page('kind: role-play', 'pass: 700'), 'config-value-range: 700'],
    'no kind': [page('title: Урок'), 'config-key-missing: title: Урок\n'],
  };

  it.each(Object.entries(slips))('%s', (_name, [text, ...expected]) => {
    expect(read(text).found).toEqual(expected);
  });

  it('suggests the key that was meant', () => {
    expect(read(page('kind: role-play', 'pas: 70')).help).toEqual(['Did you mean `pass`?']);
    expect(read(page('kind: role-play', 'раss: 70')).frontMatter?.pass).toBe(70);
  });
});
