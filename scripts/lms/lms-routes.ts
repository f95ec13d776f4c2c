import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { contentTypes } from './content-types.ts';
import { listPage } from './html/list-page.ts';
import { playPage } from './html/play-page.ts';
import { emptyRecord, type LmsRecord } from './lms-record.ts';
import type { PackageShelf } from './package-shelf.ts';
import { fileReply, jsonReply, notFound, textReply, type Reply } from './reply.ts';

/** Answers the requests of the small LMS: its list, its page around a package, the package itself, the records. */
export type LmsRoutes = (request: IncomingMessage) => Promise<Reply>;

/** Where the compiled scripts of the page stand, whether this runs from source or compiled. */
const pageScripts = join(packageRoot(), 'dist', 'node', 'scripts', 'lms');
const scormAgain = join(dirname(createRequire(import.meta.url).resolve('scorm-again/min')), 'esm');

/** Records live as long as these routes do. */
export function createLmsRoutes(shelf: PackageShelf, language: MessageLanguage): LmsRoutes {
  const records = new Map<string, LmsRecord>();
  return (request) => answer(request, shelf, records, language);
}

async function answer(request: IncomingMessage, shelf: PackageShelf, records: Map<string, LmsRecord>, language: MessageLanguage): Promise<Reply> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname;
  const [, area = '', name = '', ...rest] = path.split('/').map(decodeURIComponent);
  if (area === 'records') return recordReply(request, records, name);
  if (request.method !== 'GET' && request.method !== 'HEAD') return textReply(405, 'Only GET.');
  switch (area) {
    case '': return { status: 200, type: contentTypes['.html']!, body: listPage(shelf.list(), language) };
    case 'packages': return jsonReply(shelf.list());
    case 'play': {
      const summary = shelf.find(name);
      return summary ? { status: 200, type: contentTypes['.html']!, body: playPage(summary, language, url.searchParams.has('embedded')) } : notFound(path);
    }
    case 'content': return fileReply(path, shelf.file(name, rest.join('/')));
    case 'page': return fileReply(path, name === 'stubs' ? scriptFile(join(pageScripts, 'page', name), rest[0] ?? '') : scriptFile(join(pageScripts, 'page'), name));
    // What the stubs know of the profiles: the page's scripts are served as they were compiled.
    case 'src': return fileReply(path, path === '/src/model/scorm-profile.js' ? scriptFile(join(packageRoot(), 'dist', 'node', 'src', 'model'), 'scorm-profile.js') : undefined);
    case 'lms-record.js': return fileReply(path, scriptFile(pageScripts, area));
    case 'scorm-again': return fileReply(path, scriptFile(scormAgain, name));
    default: return notFound(path);
  }
}

async function recordReply(request: IncomingMessage, records: Map<string, LmsRecord>, name: string): Promise<Reply> {
  if (request.method === 'GET') return jsonReply(records.get(name) ?? emptyRecord);
  if (request.method === 'DELETE') records.delete(name);
  if (request.method === 'PUT') {
    const sent = JSON.parse(await bodyOf(request)) as LmsRecord;
    if (sent.revision >= (records.get(name)?.revision ?? 0)) records.set(name, sent);
  }
  return { status: 204, type: contentTypes['.json']!, body: '' };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

/** A script of ours by its bare name; nothing with a path in it. */
function scriptFile(folder: string, name: string): Uint8Array | undefined {
  return /^[a-z0-9-]+(?:\.min)?\.js$/u.test(name) ? readFileSync(join(folder, name)) : undefined;
}
