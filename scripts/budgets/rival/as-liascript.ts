/**
 * A lesson of ours in LiaScript's Markdown: the two agree on headings, tables, quotes and footnotes. Choices of a question
 * are marked in another way there, and an answer has no words of its own, so those are left out, which makes the rival's
 * lesson the lighter one.
 */
export function asLiaScript(markdown: string): string {
  return markdown
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^ {4}>.*\n/gm, '')
    .replace(/^- \[x\] /gm, '[(X)] ')
    .replace(/^- \[ \] /gm, '[( )] ')
    .replace(/(^\[\([X ]\)\] .*\n)\n+(?=\[\([X ]\)\])/gm, '$1');
}
