/** Where a reader is: the part of the text at the top of the window, and how far above or below it begins. */
export interface ReadingPlace {
  readonly part: string;
  readonly offset: number;
}

/** The last part that begins above the middle of the upper half of the window. Parts carry `data-part`. */
export function readingPlace(root: ParentNode): ReadingPlace | undefined {
  let place: ReadingPlace | undefined;
  for (const element of root.querySelectorAll<HTMLElement>('[data-part]')) {
    const offset = element.getBoundingClientRect().top;
    if (place && offset > innerHeight / 4) break;
    place = { part: element.dataset['part'] ?? '', offset };
  }
  return place;
}

/** Scrolls so that the part is where it was, although the text above it has become longer or shorter. */
export function returnTo(root: ParentNode, { part, offset }: ReadingPlace): void {
  const element = root.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (element) scrollBy(0, element.getBoundingClientRect().top - offset);
}
