import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { renderBlocks, renderInlines, type Page } from '../parse/markdown/render-html.ts';
import type { Block } from '../parse/markdown/tree.ts';
import { parseRolePlay } from '../parse/role-play/parse-role-play.ts';
import type { RolePlayDocument } from '../parse/role-play/role-play-document.ts';
import type { LowerContext, UnitReader } from '../parse/unit.ts';
import { createPage } from './html.ts';
import { lowerScene, type RolePlayPage } from './role-play-blocks.ts';
import { rolePlayMinutes } from './role-play-minutes.ts';
import { createRolePlayNames } from './role-play-names.ts';
import { outlineRolePlay } from './role-play-outline.ts';

export const rolePlayReader: UnitReader<RolePlayDocument> = { parse: parseRolePlay, outline: outlineRolePlay, lower: lowerRolePlay };

function lowerRolePlay(document: RolePlayDocument, context: LowerContext): RolePlay | undefined {
  const page: RolePlayPage = Object.assign(createRolePlayNames(document, context), { page: sceneLinksAside(createPage(document.head.file, context)) });
  const scenes = document.scenes.map((scene) => lowerScene(scene, page));
  const start = scenes[0]?.id;
  if (start === undefined || page.broken) return undefined;
  placeParts(document, context);
  const { frontMatter } = document.head;
  const rolePlay: RolePlay = {
    kind: 'role-play',
    id: document.head.id,
    code: context.code(document),
    title: document.title,
    minutes: 1,
    levels: [...frontMatter.levels],
    mode: frontMatter.mode ?? 'practice',
    pass: frontMatter.pass ?? context.defaults.pass,
    ...(frontMatter.attempts && { attempts: frontMatter.attempts }),
    ...(frontMatter.feedback && { feedback: frontMatter.feedback }),
    intro: renderBlocks(document.intro, page.page),
    personas: document.personas.map((row) => ({ id: context.code(row), name: row.name, role: row.role, portrait: row.portrait, learner: row.learner })),
    scales: document.scales.map((row) => ({ id: context.code(row), name: row.name, start: row.start, min: row.min, max: row.max })),
    memories: document.memories.map((memory) => ({ id: context.code(memory), name: memory.name })),
    start,
    scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])),
    rules: document.rules.map(({ blocks }) => ruleHtml(blocks, page)),
    ...(document.plan.length > 0 && { plan: renderBlocks(document.plan, page.page) }),
  };
  return { ...rolePlay, minutes: rolePlayMinutes(rolePlay) };
}

/** A link to a scene amid other words has been reported where it stands and leads nowhere. */
function sceneLinksAside(page: Page): Page {
  return { ...page, link: (link) => (link.href.startsWith('#') ? undefined : page.link?.(link)) };
}

function placeParts(document: RolePlayDocument, { origin }: LowerContext): void {
  const { frontMatter } = document.head;
  origin('', document.titleSpan);
  origin('/title', document.titleSpan);
  for (const key of ['pass', 'mode', 'levels', 'attempts', 'feedback']) origin(`/${key}`, frontMatter.place(key));
  placeBlocks(document.intro, '/intro', origin);
  placeBlocks(document.plan, '/plan', origin);
  for (const [index, { span }] of document.personas.entries()) origin(`/personas/${index}`, span);
  for (const [index, { span }] of document.scales.entries()) origin(`/scales/${index}`, span);
  for (const [index, { span }] of document.memories.entries()) origin(`/memories/${index}`, span);
  for (const [index, { span }] of document.rules.entries()) origin(`/rules/${index}`, span);
}

function placeBlocks(blocks: readonly Block[], pointer: string, origin: LowerContext['origin']): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first && last) origin(pointer, { ...first.span, end: Math.max(first.span.end, last.span.end) });
}

/** A rule of one paragraph is a line of a list and needs no paragraph of its own. */
function ruleHtml(blocks: readonly Block[], { page }: RolePlayPage): string {
  const [only, ...more] = blocks;
  return only?.kind === 'paragraph' && more.length === 0 ? renderInlines(only.inlines, page) : renderBlocks(blocks, page);
}
