import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { contentTypes } from './content-types.ts';
import { listPage } from './html/list-page.ts';
import { playPage } from './html/play-page.ts';
import { emptyRecord, type LmsRecord } from './lms-record.ts';
import { createPackageShelf, type PackageShelf } from './package-shelf.ts';

export interface LmsOptions {
  /** Folder of the zips. */
  readonly packages: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly language: MessageLanguage;
}

export interface Lms {
  readonly url: string;
  close(): Promise<void>;
}

type Reply = { readonly status: number; readonly type: string; readonly body: string | Uint8Array };

/** Where the compiled scripts of the page stand, whether this runs from source or compiled. */
const pageScripts = join(packageRoot(), 'dist', 'node', 'scripts', 'lms');
const scormAgain = join(dirname(createRequire(import.meta.url).resolve('scorm-again/min')), 'esm');

/** A small LMS on this machine alone. Records live as long as it does. */
export async function serveLms({ packages, port, language }: LmsOptions): Promise<Lms> {
  const shelf = createPackageShelf(packages);
  const records = new Map<string, LmsRecord>();
  const server = createServer((request, response) => {
    answer(request, shelf, records, language).then((reply) => send(response, reply), (error: unknown) => send(response, textReply(500, String(error))));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

async function answer(request: IncomingMessage, shelf: PackageShelf, records: Map<string, LmsRecord>, language: MessageLanguage): Promise<Reply> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const [, area = '', name = '', ...rest] = path.split('/').map(decodeURIComponent);
  if (area === 'records') return recordReply(request, records, name);
  if (request.method !== 'GET' && request.method !== 'HEAD') return textReply(405, 'Only GET.');
  switch (area) {
    case '': return { status: 200, type: contentTypes['.html']!, body: listPage(shelf.list(), language) };
    case 'packages': return jsonReply(shelf.list());
    case 'play': {
      const summary = shelf.list().find(({ fileName }) => fileName === name);
      return summary ? { status: 200, type: contentTypes['.html']!, body: playPage(summary, language) } : notFound(path);
    }
    case 'content': return fileReply(path, shelf.file(name, rest.join('/')));
    case 'page': return fileReply(path, scriptFile(join(pageScripts, 'page'), name));
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

function fileReply(path: string, body: Uint8Array | undefined): Reply {
  return body ? { status: 200, type: contentTypes[extname(path)] ?? 'application/octet-stream', body } : notFound(path);
}

function jsonReply(value: unknown): Reply {
  return { status: 200, type: contentTypes['.json']!, body: JSON.stringify(value) };
}

function notFound(path: string): Reply {
  return textReply(404, `There is nothing at ${path}.`);
}

function textReply(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
