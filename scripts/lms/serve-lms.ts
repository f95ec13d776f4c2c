import { createServer } from 'node:http';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { createLmsRoutes } from './lms-routes.ts';
import { createPackageShelf } from './package-shelf.ts';
import { send, textReply } from './reply.ts';

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

/** A small LMS on this machine alone. Records live as long as it does. */
export async function serveLms({ packages, port, language }: LmsOptions): Promise<Lms> {
  const routes = createLmsRoutes(createPackageShelf(packages), language);
  const server = createServer((request, response) => {
    routes(request).then((reply) => send(response, reply), (error: unknown) => send(response, textReply(500, String(error))));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
