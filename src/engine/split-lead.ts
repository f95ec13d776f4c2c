/** A text in two: its first paragraph, which can be read at once, and what comes behind it. A text that begins otherwise is all lead. */
export function splitLead(html: string): { readonly lead: string; readonly rest: string } {
  const end = html.startsWith('<p') ? html.indexOf(PARAGRAPH_END) + PARAGRAPH_END.length : html.length;
  return { lead: html.slice(0, end), rest: html.slice(end).trim() };
}

const PARAGRAPH_END = '</p>';
