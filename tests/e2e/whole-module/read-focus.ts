/** Where the focus is, as somebody sees it who has a keyboard and eyes, and how it stands to where they want to go. */
export interface Focus {
  /** What it is on: enough words to find it. */
  readonly on: string;
  /** The kind of thing it is on; two of a kind look the same. */
  readonly kind: string;
  /** Whether keys do something there; a heading that reading goes on from is no such thing. */
  readonly operable: boolean;
  /** What is wrong with it; empty when all is well. */
  readonly problem: string;
  /** Its box, with room for a ring around it, in the frame's window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** `here`: on the wanted control. `group`: on a radio button from which arrows lead there. `behind`: past it. */
  readonly wanted: 'here' | 'group' | 'behind' | 'ahead';
}

/** Runs in the page. */
export function readFocus(wanted: Element | null): Focus {
  const element = deepest();
  const problem = problemOf(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  const box = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
  return { on: wordsOf(element), kind: kindOf(element), operable: element.tabIndex >= 0, problem, box, wanted: wanted ? standing(wanted) : 'ahead' };

  function deepest(): HTMLElement {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return (found ?? document.body) as HTMLElement;
  }

  function wordsOf(target: HTMLElement): string {
    const words = target.getAttribute('aria-label') ?? target.textContent ?? '';
    return `${target.localName} “${target === document.body ? '' : words.replace(/\s+/gu, ' ').trim().slice(0, 60)}”`;
  }

  function kindOf(target: HTMLElement): string {
    const host = (target.getRootNode() as ShadowRoot).host?.localName ?? '';
    return `${host} ${target.localName}.${target.className}`;
  }

  function problemOf(target: HTMLElement): string {
    const { width, height, top, bottom, left, right } = target.getBoundingClientRect();
    if (!document.hasFocus()) return 'the focus has left the course';
    if (!lineage(target).some((node) => (node as Element).localName === 'course-player')) return 'the focus is lost';
    if (width === 0 || height === 0 || !target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'the focus is on something that is not seen';
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return 'the focus is out of sight';
    if (target.tabIndex >= 0 && isCovered(target)) return 'the focus is covered';
    return target.tabIndex >= 0 && !hasRing(target) ? 'the focus has no ring' : '';
  }

  function hasRing(target: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  }

  /** Nothing of it comes through: whatever a finger would hit at its corners and in its middle is something else. */
  function isCovered(target: Element): boolean {
    return [...target.getClientRects()].every((rect) => pointsOf(rect).every(([left, top]) => !lineage(topmost(left, top)).includes(target)));
  }

  function pointsOf({ left, right, top, bottom }: DOMRect): readonly (readonly [number, number])[] {
    const [xs, ys] = [[left + 2, (left + right) / 2, right - 2], [top + 2, (top + bottom) / 2, bottom - 2]];
    return xs.flatMap((across) => ys.map((down) => [across, down] as const));
  }

  function topmost(left: number, top: number): Element | null {
    let hit = document.elementFromPoint(left, top);
    for (let inner = hit?.shadowRoot?.elementFromPoint(left, top); inner && inner !== hit; inner = hit?.shadowRoot?.elementFromPoint(left, top)) hit = inner;
    return hit;
  }

  function standing(goal: Element): Focus['wanted'] {
    if (!document.hasFocus()) return 'ahead';
    if (goal === element) return 'here';
    if (sharesGroup(goal)) return 'group';
    const [here, there] = [lineage(element), lineage(goal)];
    const fork = here.findIndex((node, depth) => node !== there[depth]);
    const [one, other] = [here[fork], there[fork]];
    return one && other && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'behind' : 'ahead';
  }

  function sharesGroup(goal: Element): boolean {
    if (!(element instanceof HTMLInputElement) || !(goal instanceof HTMLInputElement)) return false;
    return element.type === 'radio' && element.name === goal.name && element.getRootNode() === goal.getRootNode();
  }

  /** From the document down to the node, through shadow roots. */
  function lineage(node: Node | null): readonly Node[] {
    const up: Node[] = [];
    for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) up.unshift(at);
    return up;
  }
}
