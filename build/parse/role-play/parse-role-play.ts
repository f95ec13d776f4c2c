import { lintMarkdown } from '../markdown/lint-markdown.ts';
import { plainText } from '../markdown/plain-text.ts';
import { slugOf } from '../markdown/slug.ts';
import type { Block, Heading } from '../markdown/tree.ts';
import { walkInlines } from '../markdown/inspect.ts';
import { createNames } from '../names.ts';
import type { UnitContext, UnitHead } from '../unit.ts';
import { memoriesOf } from './memories.ts';
import { isAlert } from './read-quote.ts';
import { readScene } from './read-scene.ts';
import { readPersonas, readScales } from './read-tables.ts';
import type { Reading } from './reading.ts';
import type { RolePlayDocument } from './role-play-document.ts';
import { mendHeadings } from './mend-headings.ts';
import { sectionHeading, splitSections, type Part } from './split-sections.ts';

export function parseRolePlay(head: UnitHead, written: readonly Block[], context: UnitContext): RolePlayDocument {
  lintMarkdown(head.file, written, context.reporter);
  const blocks = mendHeadings(written);
  const parts = splitSections(blocks, context.language, context.reporter);
  const of = (kind: Part['kind']): readonly Part[] => parts.filter((part) => part.kind === kind);
  const start = { path: head.file.path, start: Math.min(head.frontMatter.bodyStart, head.file.text.length), end: Math.min(head.frontMatter.bodyStart, head.file.text.length) };
  const [personasPart, scalesPart] = [of('personas')[0], of('scales')[0]];
  if (!personasPart) context.reporter.report('role-play-personas-missing', of('title')[0]?.heading?.span ?? start, { section: sectionHeading('personas', context.language) });
  const personas = personasPart?.heading ? readPersonas(personasPart.blocks, personasPart.heading.span, context) : readPersonasNowhere(start, context);
  const scales = scalesPart?.heading ? readScales(scalesPart.blocks, scalesPart.heading.span, context) : [];
  const reading: Reading = {
    context,
    file: head.file,
    reporter: context.reporter,
    personas: createNames(personas.map((thing) => ({ thing, names: thing.learner ? [thing.name, ...context.words.learner] : [thing.name] }))),
    scales: createNames(scales.map((thing) => ({ thing, names: [thing.name] }))),
    personasMissing: !personasPart?.blocks.some(({ kind }) => kind === 'table'),
  };
  const scenes = of('scene').flatMap((part) => (part.heading ? [readScene(part.heading, part.blocks, reading)] : []));
  const intro = of('title').flatMap((part) => part.blocks);
  reportEarlySpeech([...intro, ...(personasPart?.blocks ?? []), ...(scalesPart?.blocks ?? [])], scenes.length > 0, reading);
  reportAddresses(blocks, reading);
  if (scenes.length === 0) context.reporter.report('role-play-scenes-missing', of('title')[0]?.heading?.span ?? start);
  return { head, ...readTitle(of('title'), head, start, context), intro, personas, scales, scenes, memories: memoriesOf(scenes), rules: of('rules').flatMap(readRules), plan: of('plan').flatMap((part) => part.blocks) };
}

const readPersonasNowhere = (span: RolePlayDocument['titleSpan'], context: UnitContext): RolePlayDocument['personas'] =>
  [{ name: context.words.learner[0], role: '', portrait: '', learner: true, span }];

function readTitle(parts: readonly Part[], head: UnitHead, start: RolePlayDocument['titleSpan'], { reporter }: UnitContext): Pick<RolePlayDocument, 'title' | 'titleSpan'> {
  const heading = parts.find((part) => part.heading)?.heading;
  const title = plainText(heading?.inlines ?? []) || (head.frontMatter.title ?? '');
  if (title === '') reporter.report('unit-title-missing', heading?.span ?? start);
  return { title, titleSpan: heading?.span ?? start };
}

function readRules({ blocks }: Part): RolePlayDocument['rules'] {
  return blocks.flatMap((block): RolePlayDocument['rules'] => (block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [{ blocks: [block], span: block.span }] : []));
}

/** Speech or choices before the first `##`: the heading of the first scene is missing. */
function reportEarlySpeech(intro: readonly Block[], hasScenes: boolean, { reporter }: Reading): void {
  const early = intro.find((block) => (block.kind === 'quote' && !isAlert(block)) || (block.kind === 'list' && [...walkInlines([block])].some((inline) => inline.kind === 'link' && inline.href.startsWith('#'))));
  if (early && hasScenes) reporter.report('role-play-before-scene', early.span);
}

/** Two headings with one address: links to the second never get there. */
function reportAddresses(blocks: readonly Block[], { reporter }: Reading): void {
  const seen = new Map<string, Heading>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const address = slugOf(plainText(block.inlines));
    const before = seen.get(address);
    if (before && address !== '') reporter.report('role-play-scene-twice', block.span, { scene: plainText(block.inlines) }, { related: [{ message: plainText(before.inlines), span: before.span }] });
    else seen.set(address, block);
  }
}
