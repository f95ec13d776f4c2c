/** Scenes and what stands in them. */
import type { Html } from '../../src/model/common.schema.ts';
import type { Choice, ChoiceBlock, Choices, Feedback, Goto, Scene, SceneBlock, Speech, Stage } from '../../src/model/role-play.schema.ts';
import { escapeHtml, renderBlocks, renderInlines, type Page } from '../parse/markdown/render-html.ts';
import type { ChoiceDocument, ChoicesDocument, GotoDocument, LineDocument, ProseDocument, SceneDocument, SpeechDocument } from '../parse/role-play/role-play-document.ts';
import { lowerConsequences, lowerGuard, lowerLink, type RolePlayNames } from './role-play-names.ts';

export interface RolePlayPage extends RolePlayNames {
  readonly page: Page;
}

export function lowerScene(scene: SceneDocument, page: RolePlayPage): Scene {
  const id = page.context.code(scene);
  const pointer = `/scenes/${id}`;
  page.context.origin(pointer, scene.headingSpan);
  page.context.origin(`${pointer}/title`, scene.headingSpan);
  if (scene.ending) page.context.origin(`${pointer}/ending`, scene.ending.span);
  const blocks = lowerEach(scene.blocks, `${pointer}/blocks`, (line, place) => lowerSceneBlock(line, place, page));
  return { id, title: scene.title, blocks, ...(scene.ending && { ending: scene.ending.ending }) };
}

/** Pointers count what was lowered, so that they fit the course and not the writing. */
function lowerEach<T>(lines: readonly LineDocument[], pointer: string, lower: (line: LineDocument, pointer: string) => T | undefined): T[] {
  const lowered: T[] = [];
  for (const line of lines) {
    const block = lower(line, `${pointer}/${lowered.length}`);
    if (block !== undefined) lowered.push(block);
  }
  return lowered;
}

function lowerSceneBlock(line: LineDocument, pointer: string, page: RolePlayPage): SceneBlock | undefined {
  if (line.kind === 'choices') return lowerChoices(line, pointer, page, lowerOuterBody);
  const block = lowerLine(line, pointer, page);
  return block?.kind === 'feedback' ? { ...block, kind: 'stage' } : block;
}

type Line = Exclude<ChoiceBlock, { kind: 'choices' }>;
type LowerBody<B> = (line: LineDocument, pointer: string, page: RolePlayPage) => B | undefined;

const lowerOuterBody: LowerBody<ChoiceBlock> = (line, pointer, page) =>
  line.kind === 'choices' ? lowerChoices(line, pointer, page, lowerInnerBody) : lowerLine(line, pointer, page);

const lowerInnerBody: LowerBody<Line> = (line, pointer, page) => (line.kind === 'choices' ? undefined : lowerLine(line, pointer, page));

interface ChoicesOf<B> extends Omit<Choices, 'options'> {
  options: (Omit<Choice, 'body'> & { body: B[] })[];
}

function lowerChoices<B>(list: ChoicesDocument, pointer: string, page: RolePlayPage, lowerBody: LowerBody<B>): ChoicesOf<B> | undefined {
  if (list.options.length === 0) return undefined;
  page.context.origin(pointer, list.span);
  return {
    kind: 'choices',
    id: page.context.code(list),
    order: list.ordered ? 'fixed' : 'shuffled',
    options: list.options.map((choice, index) => lowerChoice(choice, `${pointer}/options/${index}`, page, lowerBody)),
  };
}

function lowerChoice<B>(choice: ChoiceDocument, pointer: string, page: RolePlayPage, lowerBody: LowerBody<B>): Omit<Choice, 'body'> & { body: B[] } {
  const { context } = page;
  context.origin(pointer, choice.span);
  context.origin(`${pointer}/html`, choice.wordsSpan);
  const target = choice.link && lowerLink(choice.link, page, `${pointer}/target`);
  return {
    id: context.code(choice),
    html: renderInlines(choice.words, page.page),
    ...(target !== undefined && { target }),
    ...lowerConsequences(choice, page, pointer),
    ...lowerGuard(choice.guard, page, pointer),
    body: lowerEach(choice.body, `${pointer}/body`, (line, place) => lowerBody(line, place, page)),
  };
}

function lowerLine(line: Exclude<LineDocument, ChoicesDocument>, pointer: string, page: RolePlayPage): Speech | Stage | Feedback | Goto | undefined {
  page.context.origin(pointer, line.span);
  switch (line.kind) {
    case 'speech': return lowerSpeech(line, pointer, page);
    case 'goto': return lowerGoto(line, pointer, page);
    default: return { kind: line.kind, id: page.context.code(line), html: contentHtml(line, page), ...lowerGuard(line.guard, page, pointer) };
  }
}

function lowerSpeech(line: SpeechDocument, pointer: string, page: RolePlayPage): Speech {
  return {
    kind: 'speech',
    id: page.context.code(line),
    persona: page.context.code(line.persona),
    ...(line.mood !== undefined && { mood: line.mood }),
    html: renderInlines(line.inlines, page.page),
    ...lowerGuard(line.guard, page, pointer),
  };
}

function lowerGoto(line: GotoDocument, pointer: string, page: RolePlayPage): Goto | undefined {
  const target = lowerLink(line.link, page, `${pointer}/target`);
  if (target === undefined) return undefined;
  const title = page.scenes.find(line.link.target)?.scene.title ?? '';
  const html = line.words.length === 0 ? escapeHtml(title) : renderInlines(line.words, page.page);
  return { kind: 'goto', id: page.context.code(line), target, html, ...lowerGuard(line.guard, page, pointer) };
}

function contentHtml({ content }: ProseDocument, { page }: RolePlayPage): Html {
  return 'kind' in content ? renderBlocks([content], page) : renderInlines(content, page);
}
