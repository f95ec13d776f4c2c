/** The studio: a server on this computer alone, in which a module is written, understood, tried and handed over. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { bundleStudio } from '../../build/bundle/bundle-studio.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { createLmsRoutes } from '../lms/lms-routes.ts';
import { send, textReply } from '../lms/reply.ts';
import { createChecker } from './checker.ts';
import { createDesk } from './desk.ts';
import { createEventHub } from './event-hub.ts';
import { refusal, safeHeaders } from './guard.ts';
import { createLiveShelf } from './live-shelf.ts';
import { createStudioRoutes, type OpenEditor } from './studio-routes.ts';
import { watchCourses } from './watch-courses.ts';
import { createWorkshop } from './workshop.ts';

/** Longer than the longest compilation: a connection that ran out meanwhile would be cut just when it is used again, and what was sent on it is lost. */
const IDLE_CONNECTION = 120_000;

export interface StudioOptions {
  /** Folder of the courses. */
  readonly folder: string;
  /** Where built packages go. */
  readonly out: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly language: MessageLanguage;
  /** Opens a file at a place in the author's editor. */
  readonly openEditor: OpenEditor;
}

export interface Studio {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveStudio(options: StudioOptions): Promise<Studio> {
  const { folder, language } = options;
  const [player, scripts] = await Promise.all([bundlePlayer(), bundleStudio()]);
  const workshop = createWorkshop(folder, language);
  const checker = createChecker(folder);
  const hub = createEventHub();
  const desk = createDesk(workshop, checker, language, hub.tell);
  const watching = watchCourses(folder, desk.changed);
  const lms = createLmsRoutes(createLiveShelf(workshop, player), language);
  const studio = createStudioRoutes({ ...options, workshop, checker, desk, hub, player, scripts });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal(request, portOf(server));
    if (refused) return send(response, refused);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/events') return hub.join(request, response, [{ kind: 'modules', modules: desk.modules() }]);
    const reply = (await studio(request)) ?? (await lms(request));
    send(response, { ...reply, headers: { ...safeHeaders, ...reply.headers } });
  }
  const server = createServer({ keepAliveTimeout: IDLE_CONNECTION }, (request, response) => {
    answer(request, response).catch((error: unknown) => send(response, textReply(500, error instanceof Error ? (error.stack ?? error.message) : String(error))));
  });
  await listen(server, options.port);
  await watching.ready;
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    async close() {
      hub.close();
      desk.close();
      await Promise.all([watching.close(), checker.close(), new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); })]);
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
