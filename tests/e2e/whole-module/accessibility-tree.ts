import type { CDPSession, Page } from 'playwright/test';

/** One thing in the accessibility tree, as a screen reader is given it. */
export interface Thing {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level: number | undefined;
  readonly depth: number;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** What the browser tells screen readers of the course, in reading order. */
export class AccessibilityTree {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<AccessibilityTree> {
    return new AccessibilityTree(await page.context().newCDPSession(page));
  }

  async read(): Promise<readonly Thing[]> {
    const { frameTree } = (await this.#session.send('Page.getFrameTree')) as { frameTree: FrameTree };
    const frameId = frameTree.childFrames!.find(({ frame }) => frame.url.includes('/content/'))!.frame.id;
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree', { frameId })) as unknown as { nodes: readonly AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return nodes[0] ? [...thingsIn(nodes[0], byId, 0)] : [];
  }
}

function* thingsIn(node: AxNode, byId: ReadonlyMap<string, AxNode>, depth: number): Iterable<Thing> {
  if (!node.ignored) yield { role: node.role?.value ?? '', name: (node.name?.value ?? '').trim(), level: levelOf(node), depth };
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (child) yield* thingsIn(child, byId, node.ignored ? depth : depth + 1);
  }
}

function levelOf({ properties = [] }: AxNode): number | undefined {
  const level = properties.find(({ name }) => name === 'level')?.value.value;
  return typeof level === 'number' ? level : undefined;
}
