import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StudioEvent } from '../../src/studio/protocol.ts';
import { safeHeaders } from './guard.ts';

/** Tells every open page of the studio what happens. */
export interface EventHub {
  /** Keeps the connection open. `first` is told to this page at once. */
  join(request: IncomingMessage, response: ServerResponse, first: readonly StudioEvent[]): void;
  tell(event: StudioEvent): void;
  close(): void;
}

/** So that nothing between takes a quiet connection for a dead one. */
const BEAT = 25_000;

export function createEventHub(): EventHub {
  const open = new Set<ServerResponse>();
  const beat = setInterval(() => { for (const response of open) response.write(': \n\n'); }, BEAT).unref();
  return {
    join(request, response, first) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', ...safeHeaders });
      open.add(response);
      request.once('close', () => open.delete(response));
      for (const event of first) response.write(lineOf(event));
    },
    tell(event) {
      for (const response of open) response.write(lineOf(event));
    },
    close() {
      clearInterval(beat);
      for (const response of open) response.end();
    },
  };
}

function lineOf(event: StudioEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
