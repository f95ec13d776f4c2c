import { silentReporter } from '../diagnostics/report.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { meaningOf } from '../parse/chips/chip-meaning.ts';
import { readFrontMatter } from '../parse/front-matter.ts';
import { keywords } from '../parse/keywords/keywords.ts';
import { onlyCodes } from '../parse/markdown/inspect.ts';
import type { Block, List } from '../parse/markdown/tree.ts';
import { taskBoxOf } from '../parse/quiz/task-box.ts';
import { decode } from '../source/decode.ts';
import type { CourseHost } from '../source/course-host.ts';
import { formatPage } from './format-page.ts';
import type { RepairOptions } from './repair-courses.ts';

const PAGE = /^([^/]+)\/(kk|ru|en)\/[^/]+\.md$/u;

/** The pages of the modules asked for. */
export function pagePaths(host: CourseHost, { modules, only }: RepairOptions): readonly string[] {
  return host.list().filter((path) => {
    const folder = PAGE.exec(path)?.[1];
    return folder !== undefined && (!modules || modules.length === 0 || modules.includes(folder)) && (only?.(path) ?? true);
  });
}

/** Lays out every page; the number of those that changed. */
export function layOutPages(host: CourseHost, options: RepairOptions): number {
  let changed = 0;
  for (const path of pagePaths(host, options)) {
    const { text, broken } = decode(host.read(path));
    const laidOut = broken === undefined ? layOutPage(path, text) : undefined;
    if (laidOut === undefined || laidOut === text) continue;
    host.write(path, laidOut);
    changed += 1;
  }
  return changed;
}

/** Undefined for a page whose front matter can't be read: nobody knows what its lists mean. */
function layOutPage(path: string, text: string): string | undefined {
  const language = PAGE.exec(path)?.[2] as Language;
  const frontMatter = readFrontMatter({ path, text }, keywords[language], silentReporter);
  if (!frontMatter) return undefined;
  const { bodyStart, kind } = frontMatter;
  const isMeaningful = kind === 'role-play' ? (): boolean => true : hasAnswers;
  return formatPage({ path, text, bodyStart, kind, isMeaningful, joinsChips: (blocks) => kind === 'role-play' && joinsChips(blocks, language) });
}

function hasAnswers(list: List): boolean {
  return list.items.some((item) => taskBoxOf(item) !== undefined || item.blocks.some((block, index) => index > 0 && (block.kind === 'quote' || onlyCodes(block) !== undefined)));
}

/** Chips after an empty line are the choice's own, unless an `otherwise` shows that they guard the part below them. */
function joinsChips([words, chips, , guard]: readonly Block[], language: Language): boolean {
  if (words?.kind !== 'paragraph' || !chips || onlyCodes(chips) === undefined || words.inlines.some(({ kind }) => kind === 'code')) return false;
  return !(guard?.kind === 'paragraph' && guard.inlines.some((inline) => inline.kind === 'code' && meaningOf(inline.text, keywords[language])?.kind === 'otherwise'));
}
