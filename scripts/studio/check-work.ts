/** The long checks, in a thread of their own so that previews never wait for them. Loaded as a worker. */
import { parentPort } from 'node:worker_threads';
import { compileCatalogue, type CompiledCatalogue } from '../../build/compile-course.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { createStudy } from '../../build/analyse/remembered-study.ts';
import { arrivalsOf } from '../../build/analyse/walk/arrivals.ts';
import { createCourseMemory } from '../../build/course-memory.ts';
import { decode } from '../../build/source/decode.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { createRememberingHost } from '../../build/source/remembering-host.ts';
import { mergeFindings } from '../../build/report/merge-findings.ts';
import { moduleReport } from '../../build/report/module-report.ts';
import { renderReport } from '../../build/report/render-report.ts';
import { rolePlayMap } from '../../build/report/role-play-map.ts';
import { textIn } from '../../build/report/multilingual.ts';
import { rolePlayFacts } from '../../build/report/facts/role-play-facts.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import type { Language } from '../../src/model/common.schema.ts';
import type { MapView, Problem } from '../../src/studio/protocol.ts';
import { problemsOf } from './problems.ts';

/** What the thread is asked for. */
export type CheckRequest = { readonly id: number; readonly folder: string; readonly module: string; readonly changed: readonly string[] | undefined } & (
  | { readonly ask: 'problems'; readonly language: MessageLanguage }
  | { readonly ask: 'map'; readonly unit: string; readonly language: Language }
  | { readonly ask: 'report'; readonly language: MessageLanguage }
);

export type CheckAnswer = { readonly id: number } & ({ readonly problems: readonly Problem[] } | { readonly map: MapView | undefined } | { readonly report: string | undefined } | { readonly failed: string });

const study = createStudy();
const memory = createCourseMemory();
const hosts = new Map<string, ReturnType<typeof createRememberingHost>>();

function hostOf({ folder, changed }: CheckRequest): ReturnType<typeof createRememberingHost> {
  const host = hosts.get(folder) ?? createRememberingHost(createFileSystemHost(folder));
  hosts.set(folder, host);
  if (changed) for (const path of changed) host.changed(path);
  else host.changed();
  return host;
}

function answer(request: CheckRequest): CheckAnswer {
  const host = hostOf(request);
  const compile = (language: MessageLanguage): CompiledCatalogue => compileCatalogue(host, { language, modules: [request.module], study, memory });
  const textOf = (path: string): string | undefined => (host.has(path) ? decode(host.read(path)).text : undefined);
  const { id } = request;
  if (request.ask === 'problems') return { id, problems: problemsOf(compile(request.language).diagnostics, request.language, textOf) };
  if (request.ask === 'map') {
    const lowered = compileCatalogue(host, { language: request.language, modules: [request.module], analyse: false, memory }).modules[0]?.lowered;
    return { id, map: lowered && mapOf(lowered, request.unit, request.language) };
  }
  const compiled = { en: compile('en'), ru: compile('ru'), kk: compile('kk') };
  const lowered = compiled.en.modules[0]?.lowered;
  const findings = mergeFindings({ en: compiled.en.diagnostics, ru: compiled.ru.diagnostics, kk: compiled.kk.diagnostics }, textOf);
  return { id, report: lowered && renderReport(moduleReport(lowered, { studies: study(lowered), findings, packages: [] }), request.language) };
}

function mapOf(lowered: LoweredCourse, unit: string, language: Language): MapView | undefined {
  const studies = study(lowered);
  const own = studies.find((one) => one.language === language) ?? studies[0];
  const studied = own?.rolePlays.find(({ rolePlay }) => rolePlay.id === unit);
  if (!own || !studied) return undefined;
  const facts = rolePlayFacts(lowered, studies, studied, own);
  const { rolePlay } = studied;
  const arrivals = arrivalsOf(rolePlay);
  return {
    unit,
    svg: rolePlayMap(facts, language).text,
    scenes: facts.map.nodes.map(({ scene, title }) => ({ id: scene, title: textIn(title, language), arrivals: arrivals.get(scene) ?? [] })),
    endings: facts.endings.map(({ scene, kind, odds }) => ({ scene, kind, odds, title: rolePlay.scenes[scene]?.title ?? scene })),
    guess: facts.guessing.find(({ strategy }) => strategy === 'random')?.pass[language] ?? 0,
    limit: facts.limit,
    pass: facts.pass,
    scales: Object.fromEntries(rolePlay.scales.map(({ id, name }) => [id, name])),
    memories: Object.fromEntries(rolePlay.memories.map(({ id, name }) => [id, name])),
  };
}

parentPort?.on('message', (request: CheckRequest) => {
  try {
    parentPort?.postMessage(answer(request));
  } catch (error) {
    parentPort?.postMessage({ id: request.id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies CheckAnswer);
  }
});
