/** What happens on disk all at once: a folder renamed, a branch checked out, two studios over the same courses. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { serveStudio, type Studio } from '../../scripts/studio/serve-studio.ts';
import type { ModuleView, StudioEvent } from '../../src/studio/protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'sukhbat-studio-'));
const courses = join(packageRoot(), 'courses');
const studios: Studio[] = [];
const told: StudioEvent[][] = [[], []];

beforeAll(async () => {
  cpSync(join(courses, 'academy.yaml'), join(folder, 'academy.yaml'));
  cpSync(join(courses, 'intercultural-communication'), join(folder, 'first'), { recursive: true });
  writeFileSync(join(folder, 'academy.yaml'), readFileSync(join(folder, 'academy.yaml'), 'utf8').replace(/^curriculum:[\s\S]*?(?=^defaults:)/mu, ''));
  for (const events of told) {
    const studio = await serveStudio({ folder, out: join(folder, '..', 'out'), port: 0, language: 'en', openEditor: () => undefined });
    studios.push(studio);
    listen(studio, events);
  }
}, 60_000);

afterAll(async () => {
  await Promise.all(studios.map((studio) => studio.close()));
  rmSync(folder, { recursive: true, force: true });
});

function listen({ url }: Studio, events: StudioEvent[]): void {
  get(`${url}events`, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const one of whole) {
        const data = /^data: (.*)$/mu.exec(one)?.[1];
        if (data !== undefined) events.push(JSON.parse(data) as StudioEvent);
      }
    }).on('error', () => undefined);
  }).on('error', () => undefined);
}

async function open({ url }: Studio, id: string): Promise<ModuleView | undefined> {
  const answer = await fetch(`${url}modules/${id}`);
  return answer.ok ? ((await answer.json()) as ModuleView) : undefined;
}

const titles = (events: readonly StudioEvent[]): readonly string[] => events.flatMap((event) => (event.kind === 'module' ? [event.module.title.ru ?? ''] : []));
const lists = (events: readonly StudioEvent[]): readonly (readonly string[])[] => events.flatMap((event) => (event.kind === 'modules' ? [event.modules.map(({ id }) => id)] : []));

describe('two studios over the same courses', () => {
  it('both show what is saved', async () => {
    await Promise.all(studios.map((studio) => open(studio, 'first')));
    const path = join(folder, 'first', 'ru', 'course.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^# .*$/mu, '# Другое имя'));
    await vi.waitFor(() => { for (const events of told) expect(titles(events)).toContain('Другое имя'); }, { timeout: 20_000 });
  });
});

describe('many files saved at once', () => {
  it('are seen together, none is lost', async () => {
    const [studio] = studios as [Studio];
    const before = (await open(studio, 'first'))!;
    const paths = before.units.flatMap(({ file }) => (['kk', 'ru', 'en'] as const).map((language) => join(folder, 'first', language, `${file}.md`)));
    for (const path of paths) writeFileSync(path, readFileSync(path, 'utf8').replace(/^# (.*)$/mu, '# $1 (новое)'));
    await vi.waitFor(async () => {
      const { units } = (await open(studio, 'first'))!;
      expect(units.flatMap(({ titles: own }) => Object.values(own)).filter((title) => !title.endsWith('(новое)'))).toEqual([]);
    }, { timeout: 20_000 });
    expect((await open(studio, 'first'))!.version - before.version, 'compilations').toBeLessThan(paths.length / 3);
  });
});

describe('a connection that waited for a compilation', () => {
  it('is still there afterwards', async () => {
    const { headers } = await fetch(studios[0]!.url);
    expect(headers.get('keep-alive')).toBe('timeout=120');
  });
});

describe('a folder that is renamed', () => {
  it('is a module by its new name, and the old one is gone', async () => {
    const [studio] = studios as [Studio];
    renameSync(join(folder, 'first'), join(folder, 'second'));
    await vi.waitFor(() => { for (const events of told) expect(lists(events).at(-1)).toEqual(['second']); }, { timeout: 20_000 });
    expect(await open(studio, 'first')).toBeUndefined();
    const renamed = await open(studio, 'second');
    expect(renamed?.title.ru).toBe('Другое имя');
    expect(renamed?.playable).toBe(true);
  });
});
