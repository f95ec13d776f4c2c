import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../scripts/studio/guard.ts';

const PORT = 4322;
const own = { host: '127.0.0.1:4322' };
const request = (headers: Record<string, string>, method = 'GET', url = '/'): IncomingMessage => ({ headers, method, url }) as unknown as IncomingMessage;

describe('the studio answers', () => {
  it.each([
    ['its own page', request({ ...own, 'sec-fetch-site': 'same-origin' })],
    ['an address that was typed', request({ ...own, 'sec-fetch-site': 'none' })],
    ['a link that was followed from elsewhere', request({ ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })],
    ['a browser too old to say where it comes from', request(own)],
    ['an order of its own page', request({ ...own, origin: 'http://127.0.0.1:4322', 'x-sukhbat-studio': '1' }, 'POST', '/build')],
    ['the record of a course that is being closed', request({ ...own, origin: 'http://127.0.0.1:4322' }, 'PUT', '/records/a')],
  ])('%s', (_name, asked) => expect(refusal(asked, PORT)).toBeUndefined());
});

describe('the studio refuses', () => {
  it.each([
    ['a name that leads here from elsewhere', request({ host: 'evil.example:4322' })],
    ['another port of this computer', request({ host: '127.0.0.1:1' })],
    ['no name at all', request({})],
    ['a script loaded into another page', request({ ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' })],
    ['a frame in another page', request({ ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })],
    ['a request of another page', request({ ...own, origin: 'https://evil.example', 'x-sukhbat-studio': '1' }, 'POST', '/open')],
    ['a form of another page', request({ ...own, origin: 'null' }, 'POST', '/build')],
    ['an order without its mark', request({ ...own }, 'POST', '/build')],
  ])('%s', (_name, asked) => expect(refusal(asked, PORT)?.status).toBe(403));
});
