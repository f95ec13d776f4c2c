/** What the names in a role-play mean: scenes behind links, scales, competencies and memory behind chips. */
import type { Code, CompetencyId, Points } from '../../src/model/common.schema.ts';
import type { Guard, Test } from '../../src/model/role-play.schema.ts';
import type { Span } from '../source/source-file.ts';
import { foldName, nameSkeleton } from '../parse/keywords/fold-name.ts';
import type { ReportExtras } from '../diagnostics/report.ts';
import { respell, type ChipText } from '../parse/chips/chip-text.ts';
import { isInflected, isSurely, nearestName } from '../parse/keywords/nearest-name.ts';
import { createNames, type NameTable } from '../parse/names.ts';
import type { ChoiceDocument, ConditionChip, GuardDocument, LinkDocument, MemoryName, RolePlayDocument, ScaleRow, SceneDocument } from '../parse/role-play/role-play-document.ts';
import { createSceneFinder, type SceneFinder } from '../parse/role-play/scene-finder.ts';
import type { LowerContext } from '../parse/unit.ts';

export interface RolePlayNames {
  readonly context: LowerContext;
  readonly scenes: SceneFinder;
  readonly scales: NameTable<ScaleRow>;
  readonly memories: ReadonlyMap<string, MemoryName>;
  /** Set when a link leads nowhere: the role-play can't be played. */
  broken: boolean;
}

export function createRolePlayNames(document: RolePlayDocument, context: LowerContext): RolePlayNames {
  return {
    context,
    scenes: createSceneFinder(document.scenes),
    scales: createNames(document.scales.map((thing) => ({ thing, names: [thing.name] }))),
    memories: new Map(document.memories.map((memory) => [nameSkeleton(memory.name), memory])),
    broken: false,
  };
}

export function lowerLink(link: LinkDocument, names: RolePlayNames, pointer: string): Code | undefined {
  const { context, scenes } = names;
  const found = scenes.find(link.target);
  if (!found) {
    names.broken = true;
    const nearest = scenes.nearest(link.target);
    context.reporter.report('role-play-broken-link', link.span, { target: link.target, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
    return undefined;
  }
  if (!found.exact && !link.typed) {
    const right = `#${found.scene.address}`;
    context.reporter.report('role-play-link-inexact', link.span, { target: `#${link.target}`, right }, { fix: [{ span: link.span, text: right }] });
  }
  spellLink(link, found.scene, names);
  context.origin(pointer, link.span);
  return context.code(found.scene);
}

/** `→ Договорились` becomes `[…](#договорились)`, an address with percent signs its letters. */
function spellLink({ span, typed }: LinkDocument, { address, title }: SceneDocument, { context }: RolePlayNames): void {
  if (!typed) return context.reporter.spell(() => [{ span, text: `#${address}` }]);
  const { words, arrow } = typed;
  if (!words) return context.reporter.spell(() => [{ span: arrow, text: `[${title}](#${address})` }]);
  const at = (offset: number): Span => ({ ...words, start: offset, end: offset });
  context.reporter.spell(() => [{ span: at(words.start), text: '[' }, { span: at(words.end), text: `](#${address})` }, { span: arrow, text: '' }]);
}

export function lowerGuard(guard: GuardDocument | undefined, names: RolePlayNames, pointer: string): { once: boolean; when?: Guard } {
  if (!guard) return { once: false };
  const all = guard.tests.flatMap((test) => lowerTest(test, names, !guard.negated));
  if (all.length === 0) return { once: guard.once };
  names.context.origin(`${pointer}/when`, guard.span);
  return { once: guard.once, when: { all, negated: guard.negated } };
}

/** The tests of an `otherwise` were looked up where they stand, so slips in them are not reported again. */
function lowerTest(test: ConditionChip, names: RolePlayNames, report: boolean): readonly Test[] {
  const { context } = names;
  if (test.kind === 'memory-test') {
    const memory = names.memories.get(nameSkeleton(test.name));
    return memory ? [{ kind: 'memory', memory: context.code(memory), remembered: test.remembered }] : [];
  }
  const scale = names.scales.find(test.name);
  if (scale) return [{ kind: 'scale', scale: context.code(scale), comparison: test.comparison, value: test.value }];
  const nearest = nearestScale(test.name, names);
  if (report) context.reporter.report('chip-scale-unknown', test.span, { chip: test.text, nearest: nearest ?? '' }, offer(test, nearest));
  return [];
}

function nearestScale(name: string, { scales }: RolePlayNames): string | undefined {
  return scales.names.find((scale) => isInflected(name, scale)) ?? scales.nearest(name);
}

export interface Consequences {
  readonly points: Points;
  readonly effects: Record<Code, number>;
  readonly remember: Code[];
}

export function lowerConsequences(choice: ChoiceDocument, names: RolePlayNames, pointer: string): Consequences {
  const { context } = names;
  const points: Record<CompetencyId, number> = {};
  const effects: Record<Code, number> = {};
  for (const chip of choice.changes) {
    const scale = names.scales.find(chip.name);
    const competency = scale ? undefined : context.competencies.find(chip.name);
    if (scale) note(effects, context.code(scale), chip.value, chip, `${pointer}/effects`, names);
    else if (competency !== undefined) note(points, competency, chip.value, chip, `${pointer}/points`, names);
    else reportUnknownName(chip, names);
  }
  return { points, effects, remember: lowerRemember(choice, names, pointer) };
}

function note(table: Record<string, number>, id: string, value: number, chip: { readonly name: string; readonly span: Span }, pointer: string, { context }: RolePlayNames): void {
  if (Object.hasOwn(table, id)) return context.reporter.report('chip-twice', chip.span, { name: chip.name });
  table[id] = value;
  context.origin(`${pointer}/${id}`, chip.span);
}

function reportUnknownName(chip: { readonly name: string; readonly text: string; readonly span: Span }, names: RolePlayNames): void {
  const { context } = names;
  const known = [...names.scales.names, ...context.competencies.names];
  const nearest = known.find((name) => isInflected(chip.name, name)) ?? nearestName(chip.name, known) ?? context.competencies.nearest(chip.name);
  context.reporter.report('chip-name-unknown', chip.span, { chip: chip.text, nearest: nearest ?? '' }, offer(chip, nearest));
}

/** The near name as help, and as a repair where no other can be meant. */
function offer(chip: ChipText & { readonly name: string }, nearest: string | undefined): ReportExtras {
  if (nearest === undefined) return { help: false };
  return isSurely(chip.name, nearest) ? { fix: respell(chip, chip.text.replace(chip.name, () => nearest)) } : {};
}

function lowerRemember(choice: ChoiceDocument, { context, memories }: RolePlayNames, pointer: string): Code[] {
  const codes: Code[] = [];
  for (const chip of choice.remember) {
    const memory = memories.get(nameSkeleton(foldName(chip.name)));
    const code = memory && context.code(memory);
    if (code === undefined) continue;
    if (codes.includes(code)) context.reporter.report('chip-twice', chip.span, { name: chip.text });
    else {
      context.origin(`${pointer}/remember/${codes.length}`, chip.span);
      codes.push(code);
    }
  }
  return codes;
}
