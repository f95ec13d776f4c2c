import type { ChoiceBlock, RolePlay, SceneBlock } from '../model/role-play.schema.ts';
import { openRolePlay, stateKey, takeChoice, type Turn } from './play-role-play.ts';
import { structureOf } from './role-play-structure.ts';
import { MAX_PATH } from './state-format.ts';

/** Most states looked at before the answer is the bound instead of the exact path. */
const STATE_LIMIT = 20_000;
/** Many more choices than are ever kept, and few enough for the stack. */
const DEPTH_LIMIT = 1_000;

/** Every profile, every check and every language asks for the same roads again. */
const known = new Map<string, readonly string[]>();
/** A catalogue of modules, or an hour of writing: then all are forgotten. */
const MOST_KNOWN = 200;

/**
 * The path of a role-play that takes most characters to save, or an upper bound of it: where a loop without `once`
 * makes plays endless, or there are too many states to look at, as many of the longest ids as are ever kept.
 */
export function longestPath(rolePlay: RolePlay): readonly string[] {
  const structure = structureOf(rolePlay);
  const path = known.get(structure) ?? findLongestPath(rolePlay);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(structure, path);
  return path;
}

function findLongestPath(rolePlay: RolePlay): readonly string[] {
  const path = new PathSearch(rolePlay).from(openRolePlay(rolePlay));
  const exact = path === undefined ? undefined : ids(path);
  if (exact && exact.length <= MAX_PATH) return exact;
  const longestId = Object.values(rolePlay.scenes)
    .flatMap(({ blocks }) => blocks.flatMap(choiceIds))
    .reduce((most, id) => (id.length > most.length ? id : most), '');
  return Array.from({ length: MAX_PATH }, () => longestId);
}

function choiceIds(block: SceneBlock | ChoiceBlock): readonly string[] {
  return block.kind === 'choices' ? block.options.flatMap(({ id, body }) => [id, ...body.flatMap(choiceIds)]) : [];
}

/** A linked list, so that paths share their ends. */
interface Path {
  readonly choice: string;
  readonly characters: number;
  readonly rest: Path | null;
}

class PathSearch {
  private readonly rolePlay: RolePlay;
  /** Longest path from each state; `loop` while it is being worked out. */
  private readonly known = new Map<string, Path | null | 'loop'>();
  private depth = 0;

  constructor(rolePlay: RolePlay) {
    this.rolePlay = rolePlay;
  }

  /** Undefined: endless, or too many to tell. */
  from(turn: Turn): Path | null | undefined {
    if (turn.kind !== 'choose') return null;
    const key = stateKey(turn.state);
    const known = this.known.get(key);
    if (known !== undefined) return known === 'loop' ? undefined : known;
    if (this.known.size >= STATE_LIMIT || this.depth >= DEPTH_LIMIT) return undefined;
    this.known.set(key, 'loop');
    this.depth += 1;
    const longest = this.longestOf(turn);
    this.depth -= 1;
    if (longest !== undefined) this.known.set(key, longest);
    return longest;
  }

  private longestOf(turn: Extract<Turn, { kind: 'choose' }>): Path | null | undefined {
    let longest: Path | null = null;
    let endless = false;
    for (const { id } of turn.offered) {
      const rest = this.from(takeChoice(this.rolePlay, turn, id));
      if (rest === undefined) endless = true;
      else if (!longest || id.length + charactersOf(rest) > longest.characters) longest = { choice: id, characters: id.length + charactersOf(rest), rest };
    }
    return endless ? undefined : longest;
  }
}

function charactersOf(path: Path | null): number {
  return path?.characters ?? 0;
}

function ids(path: Path | null): readonly string[] {
  const choices: string[] = [];
  for (let at = path; at; at = at.rest) choices.push(at.choice);
  return choices;
}
