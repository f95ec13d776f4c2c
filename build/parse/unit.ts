/**
 * What a kind of unit brings to the compiler: how its Markdown becomes a document shaped like the writing, which parts
 * of the document have ids that must survive an edit, and how the document becomes a unit of the course.
 */
import type { Code, CompetencyId, Html, Language, UnitId } from '../../src/model/common.schema.ts';
import type { Course, Unit, UnitKind } from '../../src/model/course.schema.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import type { FacilitatorDocument } from './facilitator.ts';
import type { FrontMatter } from './front-matter-values.ts';
import type { KeywordTable } from './keywords/keyword-table.ts';
import type { Block } from './markdown/tree.ts';
import type { NameTable } from './names.ts';

/** What is known of a file before its text is read. */
export interface PageHead {
  readonly file: SourceFile;
  readonly frontMatter: FrontMatter;
}

export interface UnitHead extends PageHead {
  readonly kind: UnitKind;
  /** File name without number and ending. */
  readonly id: UnitId;
}

/** What reading a file may need to know of the world around it. */
export interface UnitContext {
  readonly language: Language;
  readonly words: KeywordTable;
  /** The competencies of this course by their short and full names in this language. */
  readonly competencies: NameTable<CompetencyId>;
  readonly defaults: { readonly pass: number };
  readonly reporter: Reporter;
}

/** What lowering may need beyond that. */
export interface LowerContext extends UnitContext {
  /** The id of a part of the document that the outline named, by identity. */
  code(part: object): Code;
  /** Notes where a part of the unit was written; the pointer is relative to the unit: `/sections/0`, or `` for the unit itself. */
  origin(pointer: string, span: Span): void;
  readonly glossary: readonly Course['glossary'][number][];
  readonly sources: readonly Course['sources'][number][];
  /** Ids of the units of the course, to which a text may link. */
  readonly units: readonly UnitId[];
  /** Takes a media file, given by its path below the module (`media/desk.png`), into the package. Undefined when there is none. */
  media(path: string): Uint8Array | undefined;
}

/**
 * A part of a document that has an id: `s` scene or section, `l` list of choices, `c` choice, `q` question, `o` option
 * or item, `b` line, `p` persona, `k` scale, `m` memory. Ids are the same in every language (matched by position in the
 * same parent) and survive rewording and reordering.
 */
export interface Outline {
  readonly letter: string;
  /** The first words, by which the part is known again after an edit. */
  readonly text: string;
  /** The object of the document that this is about. */
  readonly part: object;
  /** Whether its id must survive an edit because saved answers point at it. */
  readonly kept: boolean;
  readonly children: readonly Outline[];
}

/** One kind of unit. `D` is its document, known to nobody else. */
export interface UnitReader<D> {
  /** Reads what stands below the front matter; goes as far as it can. */
  parse(head: UnitHead, blocks: readonly Block[], context: UnitContext): D;
  outline(document: D): readonly Outline[];
  /** Undefined when too much is missing to play the unit; an error has been reported then. */
  lower(document: D, context: LowerContext): Unit | undefined;
}

/** A unit read in one language, whatever its kind. */
export interface ParsedUnit {
  readonly head: UnitHead;
  readonly outline: readonly Outline[];
  lower(context: LowerContext): Unit | undefined;
}

export function readUnit<D>(reader: UnitReader<D>, head: UnitHead, blocks: readonly Block[], context: UnitContext): ParsedUnit {
  const document = reader.parse(head, blocks, context);
  return { head, outline: reader.outline(document), lower: (lowerContext) => reader.lower(document, lowerContext) };
}

/** What course.md says: `topics` in the order written, each a `###` heading with its outcomes. */
export interface CourseProse {
  readonly title: string;
  readonly description: Html;
  readonly topics: readonly { readonly title: string; readonly outcomes: readonly Html[]; readonly span: Span }[];
}

/** Entries of a page with the place of each. */
export type Placed<Entry> = readonly (Entry & { readonly span: Span })[];

/** The pages of a language that are not units. */
export interface PageReaders {
  course(head: PageHead, blocks: readonly Block[], context: UnitContext): CourseProse;
  glossary(head: PageHead, blocks: readonly Block[], context: UnitContext): Placed<Course['glossary'][number]>;
  sources(head: PageHead, blocks: readonly Block[], context: UnitContext): Placed<Course['sources'][number]>;
  facilitator(head: PageHead, blocks: readonly Block[], context: UnitContext): FacilitatorDocument;
}
