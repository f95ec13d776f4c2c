import { seeded } from '../../src/engine/random.ts';
import type { Choice, Ending, RolePlay, Scene } from '../../src/model/role-play.schema.ts';

export interface LargeShape {
  readonly scenes: number;
  readonly choices: number;
  readonly scaleLevels: number;
}

/** Scenes one road goes through, about: a long conversation. */
const DEPTH = 30;

/** A role-play far larger than anybody writes: links lead forward, every choice has points and moves the scale, some depend on it. */
export function largeRolePlay({ scenes, choices, scaleLevels }: LargeShape): RolePlay {
  const random = seeded(scenes);
  const int = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const reach = Math.max(2, Math.round((2 * scenes) / DEPTH));
  const endings: readonly Ending[] = ['success', 'partial', 'failure'];
  const last = scenes - endings.length;
  const choiceAt = (at: number, number: number): Choice => ({
    id: `c${at * choices + number + 1}`, html: `${'word '.repeat(int(3, 12))}${random() < 0.5 ? 'please' : ''}`, target: `s${Math.min(at + int(1, reach), last + int(0, 2)) + 1}`,
    points: { empathy: int(number === 0 ? 0 : -1, 2) }, effects: { k1: int(-1, 1) }, remember: [], once: false, body: [],
    ...(number > 0 && random() < 0.2 ? { when: { all: [{ kind: 'scale', scale: 'k1', comparison: '>=', value: int(1, scaleLevels - 1) }], negated: false } } : {}),
  });
  const sceneAt = (at: number): Scene => {
    const id = `s${at + 1}`;
    const ending = endings[at - last];
    if (ending) return { id, title: id, blocks: [], ending };
    const options = Array.from({ length: choices }, (_, number) => choiceAt(at, number));
    return { id, title: id, blocks: [{ kind: 'speech', id: `b${at + 1}`, persona: 'p1', html: 'A line.', once: false }, { kind: 'choices', id: `l${at + 1}`, order: 'fixed', options }] };
  };
  return {
    kind: 'role-play', id: 'large', code: 'u1', title: 'Large', minutes: 1, levels: [], mode: 'practice', pass: 70, intro: '', personas: [],
    scales: [{ id: 'k1', name: 'trust', start: Math.floor(scaleLevels / 2), min: 0, max: scaleLevels - 1 }], memories: [], start: 's1',
    scenes: Object.fromEntries(Array.from({ length: scenes }, (_, at) => [`s${at + 1}`, sceneAt(at)])), rules: [],
  };
}
