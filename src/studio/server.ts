/** What the page asks the studio's server for. */
import type { Language, UnitId } from '../model/common.schema.ts';
import type { MapView, ModuleView, StudioEvent } from './protocol.ts';

export interface StudioServer {
  open(module: string): Promise<ModuleView | undefined>;
  map(module: string, unit: UnitId, language: Language): Promise<MapView | undefined>;
  openInEditor(place: { readonly path: string; readonly line: number; readonly column: number }): Promise<void>;
  build(module: string): Promise<void>;
  /** @returns what was written, or why nothing was. */
  create(what: { readonly kind: string; readonly name: string; readonly module: string | undefined }): Promise<{ readonly paths: readonly string[] } | { readonly refused: string }>;
  /** Calls back until the page is closed; `lost` while the server does not answer. */
  listen(heard: (event: StudioEvent) => void, connected: (yes: boolean) => void): void;
}

export const studioServer: StudioServer = {
  open: (module) => getJson(`/modules/${module}`),
  map: (module, unit, language) => getJson(`/map/${module}/${unit}?language=${language}`),
  openInEditor: async (place) => void (await post('/open', place)),
  build: async (module) => void (await post('/build', { module })),
  async create(what) {
    const response = await post('/new', what);
    return response.ok ? ((await response.json()) as { paths: readonly string[] }) : { refused: await response.text() };
  },
  listen(heard, connected) {
    // Comes back by itself when the server does.
    const events = new EventSource('/events');
    events.addEventListener('open', () => connected(true));
    events.addEventListener('error', () => connected(false));
    events.addEventListener('message', ({ data }: MessageEvent<string>) => heard(JSON.parse(data) as StudioEvent));
  },
};

async function getJson<T>(path: string): Promise<T | undefined> {
  const response = await fetch(path);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

function post(path: string, body: object): Promise<Response> {
  return fetch(path, { method: 'POST', body: JSON.stringify(body), headers: { 'x-sukhbat-studio': '1', 'content-type': 'application/json' } });
}
