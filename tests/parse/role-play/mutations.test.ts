import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openRolePlay } from '../../../src/engine/play-role-play.ts';
import { seeded } from '../../../src/engine/random.ts';
import { rolePlaySchema } from '../../../src/model/role-play.schema.ts';
import { compileRolePlay } from '../../fixtures/compile-role-play.ts';
import { mutate } from '../../fixtures/mutate.ts';
import { THIRD_VISIT } from '../../fixtures/third-visit.ts';

const RUNS = Number(process.env['MUTATIONS'] ?? 150);
const long = ['empathy-reception.ru.md', 'crisis-hall.kk.md'].map((name) => readFileSync(new URL(`../../fixtures/role-plays/${name}`, import.meta.url), 'utf8'));

it('reads any damaged role-play without falling over, and every place is in the file', () => {
  for (let run = 0; run < RUNS; run += 1) {
    const random = seeded(run + 1);
    const text = mutate(run % 10 === 0 ? long[(run / 10) % 2]! : THIRD_VISIT, random, 1 + Math.floor(random() * 8));
    const { rolePlay, diagnostics, origins } = compileRolePlay(text);
    const length = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n').length;
    const spans = [...diagnostics.map(({ span }) => span), ...origins.values()].filter(({ path }) => path.endsWith('10-talk.md'));
    expect(spans.filter(({ start, end }) => start < 0 || end < start || end > length), `run ${run}`).toEqual([]);
    if (!rolePlay) continue;
    expect(() => rolePlaySchema.parse(rolePlay), `run ${run}`).not.toThrow();
    expect(() => openRolePlay(rolePlay), `run ${run}`).not.toThrow();
  }
});
