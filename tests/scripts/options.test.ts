import { describe, expect, it } from 'vitest';
import { oneOf, readOptions } from '../../scripts/options.ts';
import { table } from '../../scripts/table.ts';
import { splitMessages, systemLanguage } from '../../scripts/message-language.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';
import { kk } from '../../scripts/words/kk.ts';

const terminal: Terminal = { language: 'en', words: en, colours: false, print: () => {}, note: () => {} };

describe('options', () => {
  it('may be repeated or hold several values', () => {
    const { lang, out } = readOptions(['--lang', 'kk', '--lang=ru,en'], ['lang', 'out'], terminal);
    expect(lang).toEqual(['kk', 'ru', 'en']);
    expect(out).toEqual([]);
  });

  it.each([[['--colour', 'red']], [['stray']], [['--lang']]])('%j is a mistake told in a sentence', (args) => {
    expect(() => readOptions(args, ['lang'], terminal)).toThrow(UsageError);
    expect(() => readOptions(args, ['lang'], terminal)).toThrow(/^[^\n]+ `sukhbat help` lists the options\.$/u);
  });

  it('accept known values only, and say which', () => {
    expect(oneOf('level', ['senior'], ['senior', 'middle'], terminal)).toEqual(['senior']);
    expect(() => oneOf('level', ['boss'], ['senior', 'middle'], { ...terminal, words: kk })).toThrow('`--level` үшін `boss` мәні жарамайды, тек мыналар жарайды: senior, middle.');
  });
});

it('messages are in the language of the system, as far as it is one of three', () => {
  expect(systemLanguage({ LANG: 'ru_RU.UTF-8' }, 'en-US')).toBe('ru');
  expect(systemLanguage({ LC_ALL: 'kk_KZ.UTF-8', LANG: 'ru_RU.UTF-8' }, 'en-US')).toBe('kk');
  expect(systemLanguage({ LANG: 'de_DE' }, 'de-DE')).toBe('en');
  expect(systemLanguage({}, 'ru-KZ')).toBe('ru');
});

it('the language of messages is taken out before anything else is read', () => {
  expect(splitMessages(['help', '--messages', 'kk', 'build'])).toEqual({ asked: 'kk', rest: ['help', 'build'] });
  expect(splitMessages(['check', '--messages=ru'])).toEqual({ asked: 'ru', rest: ['check'] });
  expect(splitMessages(['check', '--messages'])).toEqual({ asked: '', rest: ['check'] });
  expect(splitMessages(['check'])).toEqual({ asked: undefined, rest: ['check'] });
});

it('a table lines up in every alphabet', () => {
  expect(table([['Файл', 'Размер'], ['a-long-name.zip', '1']])).toBe('Файл             Размер\na-long-name.zip  1');
});
