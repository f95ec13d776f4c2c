import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import type { BundledFile } from '../../build/bundle/bundle-player.ts';
import { NEW_KINDS } from '../../build/create/plan-new.ts';
import { isCode } from '../../build/diagnostics/registry.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { reviewCopy } from '../../build/review/review-copy.ts';
import { LANGUAGES } from '../../build/parse/keywords/keywords.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { createFiles } from '../create-files.ts';
import { contentTypes } from '../lms/content-types.ts';
import { jsonReply, notFound, textReply, type Reply } from '../lms/reply.ts';
import { wordsFor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { buildModule, packagesOf } from './build-module.ts';
import type { Checker } from './checker.ts';
import type { Desk } from './desk.ts';
import { diagnosticPage } from './diagnostic-page.ts';
import type { EventHub } from './event-hub.ts';
import { previewFile } from './preview-files.ts';
import { studioPage } from './studio-page.ts';
import type { Workshop } from './workshop.ts';

export type OpenEditor = (path: string, line: number, column: number) => void;

export interface StudioParts {
  readonly folder: string;
  readonly out: string;
  readonly language: MessageLanguage;
  readonly openEditor: OpenEditor;
  readonly workshop: Workshop;
  readonly checker: Checker;
  readonly desk: Desk;
  readonly hub: EventHub;
  readonly player: readonly BundledFile[];
  readonly scripts: readonly BundledFile[];
}

/** Answers what is the studio's own; undefined for what is the small LMS's. */
export function createStudioRoutes(parts: StudioParts): (request: IncomingMessage) => Promise<Reply | undefined> {
  return async (request) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [area = '', name = '', ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    if (request.method === 'POST') return act(parts, area, JSON.parse((await bodyOf(request)) || '{}') as Asked);
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    switch (area) {
      case '': return html(studioPage(parts.language));
      case 'studio.js': return bytes(area, parts.scripts.find(({ path }) => path === area)?.bytes);
      case 'modules': return maybeJson(parts.desk.open(name), url.pathname);
      case 'preview': return preview(parts, name, rest.join('/'));
      case 'map': return maybeJson(await parts.checker.map(name, rest[0] ?? '', languageOf(url)), url.pathname);
      case 'report': return report(parts, name, languageOf(url));
      case 'review': return review(parts, name);
      case 'docs': return isCode(name) ? html(diagnosticPage(name, parts.language)) : notFound(url.pathname);
      case 'built': return built(parts, name, rest[0]);
      default: return undefined;
    }
  };
}

interface Asked {
  readonly module?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

function act(parts: StudioParts, area: string, asked: Asked): Reply {
  switch (area) {
    case 'open': return openFile(parts, asked);
    case 'build': return build(parts, asked.module ?? '');
    case 'new': return create(parts, asked);
    default: return notFound(area);
  }
}

/** Only files of the courses: a page that could open any file could do harm. */
function openFile({ workshop, folder, openEditor }: StudioParts, { path = '', line = 1, column = 1 }: Asked): Reply {
  if (!workshop.host.has(path)) return notFound(path);
  openEditor(join(folder, path), Number(line), Number(column));
  return done;
}

function build({ workshop, folder, out, language, hub }: StudioParts, module: string): Reply {
  if (!workshop.modules().includes(module)) return notFound(module);
  buildModule({ folder, module, out, language }, (step) => hub.tell({ kind: 'build', module, step }))
    .catch((error: unknown) => hub.tell({ kind: 'build', module, step: { step: 'failed', text: String(error) } }));
  return { ...done, status: 202 };
}

function create({ folder, language, desk }: StudioParts, { kind, name = '', module }: Asked): Reply {
  const known = NEW_KINDS.find((one) => one === kind);
  if (!known) return textReply(400, String(kind));
  try {
    const paths = createFiles(folder, known, name, module, wordsFor(language));
    desk.changed(paths);
    return jsonReply({ paths });
  } catch (error) {
    if (error instanceof UsageError) return textReply(409, error.message);
    throw error;
  }
}

const done: Reply = { status: 204, type: 'text/plain', body: '' };

function preview({ workshop, player, scripts }: StudioParts, module: string, path: string): Reply {
  const lowered = workshop.draft(module)?.lowered;
  return bytes(path, lowered && previewFile(lowered, path, player, scripts));
}

async function report({ checker, workshop }: StudioParts, module: string, language: Language): Promise<Reply> {
  const page = workshop.modules().includes(module) ? await checker.report(module, language) : undefined;
  return page === undefined ? notFound(module) : html(page);
}

function review({ workshop, player, scripts }: StudioParts, module: string): Reply {
  const lowered = workshop.draft(module)?.lowered;
  if (!lowered) return notFound(module);
  return { ...html(reviewCopy(lowered, [...player, ...scripts])), headers: { 'content-disposition': `attachment; filename="${module}-review.html"` } };
}

/** Only what a build has written. */
function built({ out }: StudioParts, module: string, file: string | undefined): Reply {
  const known = packagesOf(out, module).find(({ name }) => name === file);
  if (!known) return notFound(file ?? module);
  return { status: 200, type: 'application/zip', body: readFileSync(join(out, known.name)), headers: { 'content-disposition': `attachment; filename="${known.name}"` } };
}

function languageOf(url: URL): Language {
  return LANGUAGES.find((language) => language === url.searchParams.get('language')) ?? 'ru';
}

function html(body: string): Reply {
  return { status: 200, type: contentTypes['.html']!, body };
}

function bytes(path: string, body: Uint8Array | undefined): Reply {
  return body ? { status: 200, type: contentTypes[extname(path)] ?? 'application/octet-stream', body } : notFound(path);
}

function maybeJson(value: unknown, path: string): Reply {
  return value === undefined ? notFound(path) : jsonReply(value);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

