/** As much of a window as the search for an LMS touches. */

interface Surroundings {
  /** What the window above holds. */
  readonly parent?: object;
  /** What the window holds that opened this one. */
  readonly opener?: object;
  readonly own?: object;
  readonly tab?: Storage | undefined;
}

export function fakeWindow({ parent, opener, own, tab }: Surroundings): Window {
  const window: Record<string, unknown> = { ...own, sessionStorage: tab ?? new FakeStorage() };
  const above = parent === undefined ? window : topWindow(parent);
  Object.assign(window, { parent: above, top: above, opener: opener === undefined ? null : topWindow(opener), setTimeout, clearTimeout });
  return asWindow(window);
}

/** A window nothing stands above. */
export function topWindow(content: object): object {
  if ('parent' in content) return content;
  const window = Object.create(null, Object.getOwnPropertyDescriptors(content)) as Record<string, unknown>;
  window['parent'] = window;
  return window;
}

/** A window of another origin: looking into it throws, climbing over it does not. */
export function alienWindow(above: object | undefined): object {
  const alien: object = new Proxy({}, {
    get(_, name) {
      if (name === 'parent') return above ?? alien;
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
    has: () => true,
  });
  return alien;
}

export function asWindow(object: object): Window {
  return object as Window;
}

/** Storage of one tab. */
export class FakeStorage implements Storage {
  readonly #items = new Map<string, string>();

  get length(): number {
    return this.#items.size;
  }

  clear(): void {
    this.#items.clear();
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
}
