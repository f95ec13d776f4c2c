/** Text that is said to be in another language or in another voice: it keeps its own ways. */
const FOREIGN = /<(\w+)\b[^>]*\slang="[^"]*"[^>]*>[\s\S]*?<\/\1>|<(code|kbd)>[\s\S]*?<\/\2>/gu;
const QUOTED = /<(blockquote|q)\b[^>]*>[\s\S]*?<\/\1>|«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"<>]*"(?![^<]*>)/gu;

/** A piece of HTML without what is marked as another language. */
export function withoutForeign(html: string): string {
  return html.replace(FOREIGN, ' ');
}

/** A piece of HTML without what it quotes. */
export function withoutQuotes(html: string): string {
  return withoutForeign(html).replace(QUOTED, ' ');
}
