/** Runs in the page. What does not fit a narrow window or a finger, in words. */
export function fitProblems(): readonly string[] {
  const TARGET = 44;
  const CONTROLS = 'button, summary, select, input, textarea, a[href], [role=button], [tabindex="0"]';
  const everything = [...elementsIn(document.body)].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isForEars(element));
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the screen is ${scrollWidth - clientWidth} px wider than its frame`] : []),
    ...everything.filter(isSmall).map((element) => `too small for a finger, ${sizeOf(targetOf(element))}: ${wordsOf(element)}`),
    ...everything.filter(isCut).map((element) => `cut off: ${wordsOf(element)}`),
    ...everything.filter(sticksOut).map((element) => `sticks out: ${wordsOf(element)}`),
  ];

  function* elementsIn(root: ParentNode): Iterable<HTMLElement> {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }

  /** For screen readers only. */
  function isForEars(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host ?? null)) if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    return false;
  }

  /** Words to look up in running text are as high as their line: nobody could read lines of 44 px. */
  function isSmall(element: HTMLElement): boolean {
    if (!element.matches(CONTROLS) || element.matches(':disabled') || getComputedStyle(element).display === 'inline') return false;
    const { width, height } = targetOf(element).getBoundingClientRect();
    return Math.min(width, height) < TARGET - 0.5;
  }

  /** The label of a radio button or a checkbox can be pressed too. */
  function targetOf(element: HTMLElement): HTMLElement {
    return (element instanceof HTMLInputElement && /radio|checkbox/u.test(element.type) && element.closest('label')) || element;
  }

  /** A closed list shows the beginning of what is chosen, which stands in full below it. */
  function isCut(element: HTMLElement): boolean {
    if (element.matches('select, input, textarea')) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    return (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || (/hidden|clip/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
  }

  /** Words beyond the window, or beyond the frame of the button they stand in. */
  function sticksOut(element: HTMLElement): boolean {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    return words.flatMap(linesOf).some(({ left, right, top, bottom }) => {
      const frame = element.closest('button, summary, label, .chip')?.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1 || (frame !== undefined && (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 3 || bottom > frame.bottom + 3));
    });
  }

  function linesOf(node: Node): readonly DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  }

  function sizeOf(element: Element): string {
    const { width, height } = element.getBoundingClientRect();
    return `${Math.round(width)} × ${Math.round(height)}`;
  }

  function wordsOf(element: HTMLElement): string {
    const host = (element.getRootNode() as ShadowRoot).host?.localName ?? '';
    return `${host} ${element.localName}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60)}”`;
  }
}
