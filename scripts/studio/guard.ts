/**
 * The studio listens to this computer alone, but a browser on it also opens other pages, and those may send requests here.
 * None of them is answered: the address must be ours (a page elsewhere can give its own name to 127.0.0.1), a request
 * must come from our own page, and whoever asks for something to be done must say so in a header that forms cannot send.
 */
import type { IncomingMessage } from 'node:http';
import { textReply, type Reply } from '../lms/reply.ts';

/** Sent with every answer: nobody else may frame, read or sniff it. */
export const safeHeaders = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'no-referrer' } as const;

export const STUDIO_HEADER = 'x-sukhbat-studio';

/** The refusal; undefined for a request that may be answered. */
export function refusal(request: IncomingMessage, port: number): Reply | undefined {
  const { host, origin } = request.headers;
  if (!ownHosts(port).includes(host ?? '')) return textReply(403, 'Only this computer may ask.');
  if (origin !== undefined && !ownHosts(port).includes(origin.replace('http://', ''))) return textReply(403, 'Only the studio’s own page may ask.');
  const site = request.headers['sec-fetch-site'];
  const isVisit = request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
  // A link to the studio from elsewhere may be followed; nothing of it may be loaded into another page.
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit) return textReply(403, 'Only the studio’s own page may ask.');
  if (isActing(request) && request.headers[STUDIO_HEADER] === undefined && !isRecord(request)) return textReply(403, 'Only the studio’s own page may ask.');
  return undefined;
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

function isActing({ method }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** The page around a package sends its record while it is being closed, when a browser allows no header. */
function isRecord({ url, headers }: IncomingMessage): boolean {
  return (url ?? '').startsWith('/records/') && headers.origin !== undefined;
}
