/**
 * Comments by which an author silences a warning on purpose: `<!-- allow role-play-few-decisions: a warm-up -->` in
 * Markdown, `# allow …` in YAML. Right above a part it is about that part; above everything, about the whole file.
 */
import type { SourceFile, Span } from '../../source/source-file.ts';

export interface Allowance {
  readonly code: string;
  readonly reason: string;
  /** The comment. */
  readonly span: Span;
  /** The part it is about: a diagnostic that begins there is silenced. */
  readonly start: number;
  readonly end: number;
}

const MARKDOWN = /<!--[ \t]*allow\b[ \t]*([\w-]*)[ \t]*:?[ \t]*([^\n]*?)[ \t]*-->/gu;
const YAML = /^[ \t]*#[ \t]*allow\b[ \t]+([\w-]+)[ \t]*:?[ \t]*([^\n]*)$/gmu;

export function findAllowances(file: SourceFile): readonly Allowance[] {
  const found = file.path.endsWith('.md') ? [...matches(file, MARKDOWN), ...matches(frontMatterOf(file), YAML)] : matches(file, YAML);
  return found.map(({ match, span }) => ({ code: match[1] ?? '', reason: (match[2] ?? '').trim(), span, ...partBelow(file, span) }));
}

function matches({ path, text }: SourceFile, pattern: RegExp): readonly { readonly match: RegExpExecArray; readonly span: Span }[] {
  if (!text.includes('allow')) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index + (/^[ \t]*/u.exec(match[0])?.[0].length ?? 0);
    return { match, span: { path, start, end: match.index + match[0].length } };
  });
}

/** The lines between the fences, as a file of their own that begins at the same place. */
function frontMatterOf({ path, text }: SourceFile): SourceFile {
  return { path, text: /^---[ \t]*\n[\s\S]*?^---[ \t]*$/mu.exec(text)?.[0] ?? '' };
}

/** The whole file, or the lines up to the next empty one. */
function partBelow({ path, text }: SourceFile, span: Span): { readonly start: number; readonly end: number } {
  const above = text.slice(0, span.start).replace(/^---[ \t]*\n[\s\S]*?^---[ \t]*$/mu, '').replace(MARKDOWN, '');
  const inFrontMatter = path.endsWith('.md') && text.slice(span.start).startsWith('#');
  const isOnTop = above.split('\n').every((line) => line.trim() === '' || (!path.endsWith('.md') && line.trim().startsWith('#')));
  if (isOnTop && !inFrontMatter) return { start: 0, end: text.length };
  const skipped = /^(?:[ \t]*\n|[ \t]*(?:<!--[ \t]*allow\b[^\n]*-->|#[ \t]*allow\b[^\n]*)[ \t]*\n)*/u.exec(text.slice(span.end))?.[0].length ?? 0;
  const start = span.end + skipped;
  const end = path.endsWith('.md') && !inFrontMatter ? text.slice(start).search(/\n[ \t]*(?:\n|$)/u) : text.slice(start).indexOf('\n');
  return { start, end: end < 0 ? text.length : start + end };
}
