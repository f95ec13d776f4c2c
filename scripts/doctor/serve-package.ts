import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { packageRoot } from '../../build/bundle/package-root.ts';
import type { ZipPackage } from '../../build/doctor/zip/zip-package.ts';
import { contentTypes } from '../lms/content-types.ts';

export interface ServedPackage {
  readonly origin: string;
  /** Paths that were asked for and are not in the package. */
  readonly notFound: ReadonlySet<string>;
  close(): Promise<void>;
}

const recorder = join(packageRoot(), 'dist', 'node', 'scripts', 'lms', 'page', 'recorder.js');
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,"><body><script type="module" src="/recorder.js"></script></body></html>';

/** Serves the files of a package under `/content/`, and a page that is an LMS at `/lms`. On this machine alone. */
export async function servePackage(zip: ZipPackage): Promise<ServedPackage> {
  const notFound = new Set<string>();
  const server = createServer((request, response) => {
    const path = decodePath(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/lms') return send(response, 200, 'text/html; charset=utf-8', page);
    if (path === '/recorder.js') return send(response, 200, 'text/javascript; charset=utf-8', readFileSync(recorder));
    const name = path.replace(/^\/content\//u, '');
    const bytes = path.startsWith('/content/') ? zip.read(name) : undefined;
    if (!bytes && !path.endsWith('/favicon.ico')) notFound.add(name);
    return bytes ? send(response, 200, contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream', bytes) : send(response, 404, 'text/plain', 'Not in the package.');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    notFound,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign means itself.
    return path;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
