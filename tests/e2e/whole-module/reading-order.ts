interface Piece {
  readonly words: string;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Runs in the page. Whatever is read after something that stands below it or to the right of it, in words. */
export function readingOrderProblems(): readonly string[] {
  const pieces = piecesOf(document.body);
  return pieces.flatMap((later, place) => {
    const earlier = pieces.slice(0, place).find(({ box }) => isAbove(later.box, box) || isBeside(later.box, box));
    return earlier ? [`“${later.words}” is read after “${earlier.words}” and seen before it`] : [];
  });

  /** Above, and not at the top of a column that comes later. */
  function isAbove(one: Piece['box'], other: Piece['box']): boolean {
    return one.bottom <= other.top + 1 && one.left < other.right;
  }

  function isBeside(one: Piece['box'], other: Piece['box']): boolean {
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return shared > 0.5 * Math.min(one.bottom - one.top, other.bottom - other.top) && one.right <= other.left + 1;
  }

  /** The blocks of text and the controls, in the order of the document as it is put together from its shadow roots. */
  function piecesOf(node: Node): readonly Piece[] {
    if (!(node instanceof Element)) return [];
    if (!isRead(node)) return [];
    // The controls of one bar mean the same in any order.
    if (node.matches('header, nav.actions')) return pieceOf(node);
    if (node.matches('input, select, textarea, img, progress, button, summary') || isTextBlock(node)) return pieceOf(node);
    return childrenOf(node).flatMap(piecesOf);
  }

  function childrenOf(node: Element): readonly Node[] {
    if (node instanceof HTMLSlotElement) return node.assignedNodes();
    return [...(node.shadowRoot ?? node).childNodes];
  }

  function isTextBlock(element: Element): boolean {
    return childrenOf(element).some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
  }

  function pieceOf(element: Element): readonly Piece[] {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 50);
    return right > left && bottom > top ? [{ words: words === '' ? element.localName : words, box: { left, right, top, bottom } }] : [];
  }

  /** What is folded up is not read. What is taken out of the flow has its place by itself: a card over the text, a bar that stays. */
  function isRead(element: Element): boolean {
    const { position, display, visibility } = getComputedStyle(element);
    if (!element.checkVisibility() && display !== 'contents') return false;
    if (display === 'none' || visibility === 'hidden' || element.getAttribute('aria-hidden') === 'true') return false;
    return position === 'static' || position === 'relative';
  }
}
