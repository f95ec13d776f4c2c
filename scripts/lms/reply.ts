import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { contentTypes } from './content-types.ts';

/** What a server on this computer answers. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function fileReply(path: string, body: Uint8Array | undefined): Reply {
  return body ? { status: 200, type: contentTypes[extname(path)] ?? 'application/octet-stream', body } : notFound(path);
}

export function jsonReply(value: unknown): Reply {
  return { status: 200, type: contentTypes['.json']!, body: JSON.stringify(value) };
}

export function notFound(path: string): Reply {
  return textReply(404, `There is nothing at ${path}.`);
}

export function textReply(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}

export function send(response: ServerResponse, { status, type, body, headers }: Reply): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}
