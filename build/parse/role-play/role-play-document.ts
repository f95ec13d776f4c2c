/** A role-play shaped like the writing: names and links as written, every part with its place. */
import type { Ending } from '../../../src/model/role-play.schema.ts';
import type { Span } from '../../source/source-file.ts';
import type { Chip } from '../chips/chip.ts';
import type { Block, Inline } from '../markdown/tree.ts';
import type { UnitHead } from '../unit.ts';

export interface RolePlayDocument {
  readonly head: UnitHead;
  readonly title: string;
  readonly titleSpan: Span;
  readonly intro: readonly Block[];
  readonly personas: readonly PersonaRow[];
  readonly scales: readonly ScaleRow[];
  /** Everything remembered or asked for, in the order of first mention. */
  readonly memories: readonly MemoryName[];
  readonly scenes: readonly SceneDocument[];
  readonly rules: readonly { readonly blocks: readonly Block[]; readonly span: Span }[];
  readonly plan: readonly Block[];
}

export interface PersonaRow {
  readonly name: string;
  readonly role: string;
  readonly portrait: string;
  readonly learner: boolean;
  readonly span: Span;
}

export interface ScaleRow {
  readonly name: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly span: Span;
}

export interface MemoryName {
  readonly name: string;
  readonly span: Span;
}

export interface SceneDocument {
  readonly title: string;
  /** What links say after `#`. */
  readonly address: string;
  readonly ending: { readonly ending: Ending; readonly span: Span } | undefined;
  readonly blocks: readonly LineDocument[];
  /** The heading. */
  readonly headingSpan: Span;
  readonly span: Span;
}

/** Conditions in front of a part. */
export interface GuardDocument {
  readonly tests: readonly ConditionChip[];
  /** `otherwise`: the tests are those of the part before, and must not hold. */
  readonly negated: boolean;
  readonly once: boolean;
  readonly span: Span;
}

export type ConditionChip = Extract<Chip, { kind: 'scale-test' | 'memory-test' }>;

interface Guarded {
  readonly guard: GuardDocument | undefined;
  readonly span: Span;
}

export interface SpeechDocument extends Guarded {
  readonly kind: 'speech';
  readonly persona: PersonaRow;
  readonly mood: string | undefined;
  readonly inlines: readonly Inline[];
}

/** A stage direction; `feedback` is the coach's. Either a paragraph or another block. */
export interface ProseDocument extends Guarded {
  readonly kind: 'stage' | 'feedback';
  readonly content: readonly Inline[] | Block;
}

export interface GotoDocument extends Guarded {
  readonly kind: 'goto';
  readonly words: readonly Inline[];
  readonly link: LinkDocument;
}

/** A link to a scene, as written. */
export interface LinkDocument {
  /** What stands after `#`, or the words after the arrow. */
  readonly target: string;
  readonly span: Span;
  /** Typed with an arrow: where the words stand that lead there, if any, and the arrow with its target. */
  readonly typed: { readonly words: Span | undefined; readonly arrow: Span } | undefined;
}

export interface ChoiceDocument extends Guarded {
  readonly words: readonly Inline[];
  readonly wordsSpan: Span;
  readonly link: LinkDocument | undefined;
  /** Points and effects. */
  readonly changes: readonly Extract<Chip, { kind: 'change' }>[];
  readonly remember: readonly Extract<Chip, { kind: 'remember' }>[];
  readonly body: readonly LineDocument[];
}

export interface ChoicesDocument {
  readonly kind: 'choices';
  readonly ordered: boolean;
  readonly options: readonly ChoiceDocument[];
  readonly span: Span;
}

export type LineDocument = SpeechDocument | ProseDocument | GotoDocument | ChoicesDocument;
