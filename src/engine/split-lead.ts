/** A text in two: its first paragraph, which can be read at once, and what comes behind it. A text that begins otherwise is all lead. */
export function splitLead(html: string): { readonly lead: string; readonly rest: string } {
  const lead = /^<p[ >][\s\S]*?<\/p>/.exec(html)?.[0] ?? html;
  return { lead, rest: html.slice(lead.length).trim() };
}
