import { packageRoot } from './package-root.ts';
import { playerConfig, playerRuns, type PlayerRun } from './player-config.ts';

/** A file of a package: where it stands in the zip, and what is in it. */
export interface BundledFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

let bundled: Promise<readonly BundledFile[]> | undefined;

/** All scripts of the player, see `playerFiles`. The same for every course, so made once per process. */
export function bundlePlayer(): Promise<readonly BundledFile[]> {
  bundled ??= bundleFrom(packageRoot(), playerRuns);
  return bundled;
}

/** @throws when an entry does not build. */
export async function bundleFrom(root: string, runs: readonly PlayerRun[]): Promise<readonly BundledFile[]> {
  const files = await Promise.all(runs.map((run) => bundleRun(root, run)));
  return files.flat().toSorted(byPath);
}

async function bundleRun(root: string, run: PlayerRun): Promise<readonly BundledFile[]> {
  // Only packing needs it, and it takes longer to load than a check of a course takes.
  const { build } = await import('vite');
  const result = await build(playerConfig(root, run));
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((built) => ('output' in built ? built.output : []));
  return outputs.map((file) => ({ path: file.fileName, bytes: bytesOf(file.type === 'chunk' ? file.code : file.source) }));
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** By code unit: the same order in every locale. */
export function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
