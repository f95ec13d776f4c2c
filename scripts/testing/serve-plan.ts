import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { PackagePlan } from '../../build/package/package-plan.ts';

export interface ServedPackage {
  /** Address of the launch page. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.mp3': 'audio/mpeg', '.mp4': 'video/mp4', '.vtt': 'text/vtt', '.css': 'text/css', '.md': 'text/markdown; charset=utf-8' };

/** Serves what would be in a package, without writing it: as it is, uncompressed and uncached, as many an LMS does. */
export async function servePlan({ entries }: Pick<PackagePlan, 'entries'>): Promise<ServedPackage> {
  const files = new Map(entries.map(({ path, bytes }) => [`/${path}`, bytes]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const bytes = files.get(path);
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/index.html`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
