/**
 * What a play looks like as a conversation: the events of the engine in reading order, with the learner's own words,
 * changes of the scales and the coach's feedback put where they belong.
 */
import type { PlayEvent } from '../../engine/play-role-play.ts';
import type { Decision, Play } from '../../engine/replay-role-play.ts';
import type { Html } from '../../model/common.schema.ts';
import type { Ending, FeedbackMoment, Persona, RolePlay } from '../../model/role-play.schema.ts';
import { scaleTitle } from '../scale-meter/scale-title.ts';

export interface ScaleChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface FeedbackItem {
  /** The learner's words it is about, where it stands apart from them. */
  readonly said?: Html;
  readonly html: Html;
}

interface Placed {
  /** Same entry, same key, however long the play has become. */
  readonly key: string;
  /** Turn it belongs to; 0 is what comes before the first decision. */
  readonly turn: number;
}

export type Entry = Placed &
  (
    | { readonly kind: 'scene'; readonly title: string; readonly ending: Ending | undefined }
    | { readonly kind: 'speech'; readonly persona: Persona; readonly mood: string | undefined; readonly html: Html }
    | { readonly kind: 'stage'; readonly html: Html }
    | { readonly kind: 'said'; readonly html: Html }
    | { readonly kind: 'change'; readonly changes: readonly ScaleChange[] }
    | { readonly kind: 'feedback'; readonly items: readonly FeedbackItem[] }
  );

type Unplaced = Entry extends infer E ? (E extends Entry ? Omit<E, keyof Placed> : never) : never;

export interface TranscriptOptions {
  readonly moment: FeedbackMoment;
  /** Whether changes of the scales are told. */
  readonly scales: boolean;
}

export function transcriptEntries(rolePlay: RolePlay, play: Play, options: TranscriptOptions): readonly Entry[] {
  const writer = new TranscriptWriter(rolePlay, options);
  for (const [index, turn] of play.turns.entries()) {
    writer.writeTurn(turn.events, index, play.decisions[index - 1], turn.kind === 'choose' ? undefined : turn.kind);
  }
  return writer.entries;
}

class TranscriptWriter {
  readonly entries: Entry[] = [];
  private readonly personas: ReadonlyMap<string, Persona>;
  private readonly rolePlay: RolePlay;
  private readonly options: TranscriptOptions;
  private scene = '';
  private turn = 0;
  private count = 0;
  /** Feedback kept until the scene is over. */
  private kept: FeedbackItem[] = [];
  private changes: readonly ScaleChange[] = [];

  constructor(rolePlay: RolePlay, options: TranscriptOptions) {
    this.rolePlay = rolePlay;
    this.options = options;
    this.personas = new Map(rolePlay.personas.map((persona) => [persona.id, persona]));
  }

  writeTurn(events: readonly PlayEvent[], turn: number, decision: Decision | undefined, over: 'ended' | 'stuck' | undefined): void {
    this.turn = turn;
    this.count = 0;
    if (decision) this.add({ kind: 'said', html: decision.chosen.html });
    if (decision && this.options.scales) this.changes = scaleChanges(this.rolePlay, decision);
    for (const event of events) this.write(event, decision);
    this.tellChanges();
    if (over) this.tellKept();
  }

  private write(event: PlayEvent, decision: Decision | undefined): void {
    if (event.kind === 'scene') return this.enter(event.scene.id, event.scene.title, event.scene.ending);
    if (event.kind === 'goto') return;
    const { line } = event;
    if (line.kind === 'feedback') this.coach(line.html, decision);
    else if (line.kind === 'stage') this.add({ kind: 'stage', html: line.html });
    else this.speak(line.persona, line.mood, line.html);
  }

  private enter(scene: string, title: string, ending: Ending | undefined): void {
    // A scene that leads back to itself goes on; a second heading would look like a jump.
    if (scene === this.scene) return;
    this.scene = scene;
    this.tellChanges();
    this.tellKept();
    this.add({ kind: 'scene', title, ending });
  }

  private speak(id: string, mood: string | undefined, html: Html): void {
    const persona = this.personas.get(id);
    if (!persona) throw new RangeError(`Role-play ${this.rolePlay.id} has no persona ${id}.`);
    this.add(persona.learner ? { kind: 'said', html } : { kind: 'speech', persona, mood, html });
  }

  private coach(html: Html, decision: Decision | undefined): void {
    if (this.options.moment === 'at-end') return;
    if (this.options.moment === 'after-scene') {
      this.kept.push({ html, ...(decision ? { said: decision.chosen.html } : {}) });
      return;
    }
    this.tellChanges();
    this.add({ kind: 'feedback', items: [{ html }] });
  }

  private tellChanges(): void {
    if (this.changes.length > 0) this.add({ kind: 'change', changes: this.changes });
    this.changes = [];
  }

  private tellKept(): void {
    if (this.kept.length > 0) this.add({ kind: 'feedback', items: this.kept.length === 1 ? [{ html: this.kept[0]!.html }] : this.kept });
    this.kept = [];
  }

  private add(entry: Unplaced): void {
    this.entries.push({ ...entry, turn: this.turn, key: `${this.turn}.${this.count++}` });
  }
}

/** How the choice moved the scales, bounds taken into account. */
export function scaleChanges(rolePlay: Pick<RolePlay, 'scales'>, { before, after }: Pick<Decision, 'before' | 'after'>): readonly ScaleChange[] {
  return rolePlay.scales
    .map(({ id, name, start }) => ({ name: scaleTitle(name), from: before.scales[id] ?? start, to: after.scales[id] ?? start }))
    .filter(({ from, to }) => from !== to);
}
