/** The numbered lists of the data model: interactions and objectives. Their numbers must follow each other. */
import type { InteractionRecord, ObjectiveRecord } from './learner-record.ts';
import { objectiveId, type RecordDialect } from './record-dialect.ts';
import type { ScormSession } from './scorm-session.ts';

/** How many an LMS must be able to hold. @spec SCORM 2004 RTE 4.2.9, 4.2.17 (smallest permitted maximum) */
const MOST_INTERACTIONS = 250;
const MOST_OBJECTIVES = 100;

/** Decisions and answers, each with a number and an id of its own: a second attempt is a new entry, never a changed one. */
export class InteractionJournal {
  private readonly session: ScormSession;
  private readonly dialect: RecordDialect;
  private readonly ids = new Set<string>();
  private pending: InteractionRecord[] = [];
  /** Handed over to the LMS, which has not said yet that it stored them. */
  private handedOver: InteractionRecord[] = [];
  private counted: number;

  /** `reported`: how many there were by our own count, for LMSs that do not count. */
  constructor(session: ScormSession, dialect: RecordDialect, reported: number) {
    this.session = session;
    this.dialect = dialect;
    this.counted = session.number('cmi.interactions._count') ?? reported;
    if (!dialect.readsInteractions) return;
    const readable = Math.min(session.number('cmi.interactions._count') ?? 0, MOST_INTERACTIONS);
    for (let index = 0; index < readable; index += 1) this.ids.add(session.get(`cmi.interactions.${index}.id`));
  }

  get count(): number {
    return this.counted;
  }

  /** What would be missing if the page ended now. */
  get unstored(): readonly InteractionRecord[] {
    return [...this.handedOver, ...this.pending];
  }

  stored(): void {
    this.handedOver = [];
  }

  get isWaiting(): boolean {
    return this.pending.length > 0;
  }

  /** Takes up what an earlier page could not send, but for what has arrived all the same. */
  addAgain(interactions: readonly InteractionRecord[]): void {
    for (const interaction of interactions) if (!this.ids.has(interaction.id)) this.add(interaction);
  }

  add(interaction: InteractionRecord): void {
    if (this.counted + this.pending.length < MOST_INTERACTIONS) this.pending.push(interaction);
  }

  /** Hands over what waits. An entry the LMS does not take is left out: its answer is in the saved state as well. */
  send(): void {
    const pending = this.pending;
    this.pending = [];
    this.handedOver.push(...pending);
    for (const interaction of pending) if (this.sendOne(interaction)) this.counted += 1;
  }

  private sendOne(interaction: InteractionRecord): boolean {
    const id = this.freshId(interaction.id);
    return this.sendAs(id, interaction) || this.sendAs(`${interaction.id}.n${this.counted}`, interaction);
  }

  private sendAs(id: string, interaction: InteractionRecord): boolean {
    const [first, ...rest] = this.dialect.interaction(this.counted, id, interaction);
    if (!first || this.session.set(...first) !== 'sent') return false;
    for (const assignment of rest) this.session.set(...assignment);
    this.ids.add(id);
    return true;
  }

  private freshId(id: string): string {
    let fresh = id;
    for (let number = 2; this.ids.has(fresh); number += 1) fresh = `${id}.${number}`;
    return fresh;
  }
}

/** Competencies. Those the manifest declares are there already and are found by their id. */
export class ObjectiveList {
  private readonly session: ScormSession;
  private readonly dialect: RecordDialect;
  private readonly places = new Map<string, number>();
  private count: number;

  constructor(session: ScormSession, dialect: RecordDialect) {
    this.session = session;
    this.dialect = dialect;
    this.count = Math.min(session.number('cmi.objectives._count') ?? 0, MOST_OBJECTIVES);
    for (let index = 0; index < this.count; index += 1) this.places.set(session.get(`cmi.objectives.${index}.id`), index);
  }

  /** All or none, so that each has the same place in every session, also where the LMS does not count. */
  send(objectives: readonly ObjectiveRecord[]): void {
    if (objectives.every(({ score }) => score === undefined)) return;
    for (const objective of objectives.slice(0, MOST_OBJECTIVES)) this.sendOne(objective);
  }

  private sendOne(objective: ObjectiveRecord): void {
    const id = objectiveId(objective.id);
    const place = this.places.get(id) ?? this.count;
    const [first, ...rest] = this.dialect.objective(place, objective);
    if (!this.places.has(id)) {
      if (!first || this.session.set(...first) !== 'sent') return;
      this.places.set(id, place);
      this.count += 1;
    }
    for (const assignment of rest) this.session.set(...assignment);
  }
}
