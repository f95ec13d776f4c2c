const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The words of a piece of HTML, on one line. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.!?;:»”)])/gu, '$1')
    .trim();
}
