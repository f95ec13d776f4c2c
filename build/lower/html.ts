/** What links, pictures, notes and glossary terms become on a page of the package. */
import { slugOf } from '../parse/markdown/slug.ts';
import { unitIdOf } from '../parse/config/course-config.ts';
import { nearestName } from '../parse/keywords/nearest-name.ts';
import { ordinaryLink, type Page } from '../parse/markdown/render-html.ts';
import type { LinkInline, NoteDefinition } from '../parse/markdown/tree.ts';
import type { LowerContext } from '../parse/unit.ts';
import type { SourceFile } from '../source/source-file.ts';
import { createTermMarker } from './mark-terms.ts';
import { takePicture } from './media.ts';

/** What must be known to tell where a link leads. */
export type LinkContext = Pick<LowerContext, 'reporter' | 'sources' | 'glossary' | 'units'>;

export interface PageOptions {
  /** Footnotes in the order of their numbers. */
  readonly notes?: readonly NoteDefinition[];
  /** Whether glossary terms are marked. */
  readonly terms?: boolean;
}

/** One page per unit: a glossary term is marked where the page has it first. */
export function createPage(file: SourceFile, context: LowerContext, options: PageOptions = {}): Page {
  const numbers = new Map((options.notes ?? []).map((note, index) => [note.id, index + 1]));
  return {
    link: (link) => linkAttributes(link, context),
    picture: (image) => takePicture(image, file, context)?.src,
    note: (id) => numbers.get(id),
    ...(options.terms === true && { text: createTermMarker(context.glossary) }),
  };
}

/**
 * A link to another page of the module becomes an attribute that the player understands: `data-source`, `data-term`
 * (id of the entry) or `data-unit` (id of the unit). A web address stays.
 */
export function linkAttributes(link: LinkInline, context: LinkContext): Readonly<Record<string, string>> | undefined {
  const page = /^(?:\.\/)?([^/#?:]+)\.md(?:#(.*))?$/u.exec(link.href);
  if (page) return pageLink(page[1] ?? '', page[2] ?? '', link, context);
  if (/^(?:https?:\/\/|mailto:|tel:)/iu.test(link.href)) return ordinaryLink(link);
  context.reporter.report('link-target-unknown', link.hrefSpan, { target: link.href });
  return undefined;
}

function pageLink(name: string, anchor: string, link: LinkInline, context: LinkContext): Readonly<Record<string, string>> | undefined {
  if (name === 'sources') return entryLink('data-source', 'link-source-unknown', context.sources, anchor, link, context);
  if (name === 'glossary') return entryLink('data-term', 'link-term-unknown', context.glossary, anchor, link, context);
  const unit = unitIdOf(decoded(name));
  if (context.units.includes(unit)) return { 'data-unit': unit };
  const nearest = nearestName(unit, context.units);
  context.reporter.report('link-unit-unknown', link.hrefSpan, { target: link.href, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
  return undefined;
}

function entryLink(
  attribute: 'data-source' | 'data-term',
  code: 'link-source-unknown' | 'link-term-unknown',
  entries: readonly { readonly id: string }[],
  anchor: string,
  link: LinkInline,
  context: LinkContext,
): Readonly<Record<string, string>> | undefined {
  const wanted = looseSlug(anchor);
  const entry = entries.find(({ id }) => looseSlug(id) === wanted);
  if (entry) return { [attribute]: entry.id };
  const nearest = nearestName(wanted, entries.map(({ id }) => id));
  context.reporter.report(code, link.hrefSpan, { target: `#${anchor}`, nearest: `#${nearest ?? ''}` }, nearest === undefined ? { help: false } : {});
  return undefined;
}

/** Addresses are compared loosely: percent signs, case, several dashes for one. */
function looseSlug(address: string): string {
  return slugOf(decoded(address)).replace(/ё/gu, 'е').replace(/-+/gu, '-');
}

function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}
