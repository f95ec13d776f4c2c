/** Applies the repairs that messages offer, until none is left: mending one slip may bring the next to light. */
import { compileCatalogue } from '../compile-course.ts';
import { applyChanges, type Change } from '../source/edit.ts';
import { decode } from '../source/decode.ts';
import type { OverlayHost } from '../source/overlay-host.ts';

export interface RepairOptions {
  /** Folders of the modules; all when absent. */
  readonly modules?: readonly string[];
  /** Files that may be changed; all when absent. */
  readonly only?: (path: string) => boolean;
}

/** More rounds than any text needs: each brings to light what the last one hid. */
const ROUNDS = 25;

/** Number of repairs made; the files stand in the overlay. */
export function repairCourses(host: OverlayHost, options: RepairOptions = {}): number {
  let repairs = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { diagnostics } = compileCatalogue(host, { language: 'en', analyse: false, ...(options.modules && { modules: options.modules }) });
    const made = changeFiles(host, diagnostics.flatMap(({ fix }) => (fix ? [fix] : [])), options.only);
    if (made === 0) break;
    repairs += made;
  }
  return repairs;
}

/** Makes changes in the files they are about. A file that is not UTF-8 would lose letters, so it is left alone. */
export function changeFiles(host: OverlayHost, changes: readonly Change[], only: (path: string) => boolean = () => true): number {
  const byPath = new Map<string, Change[]>();
  for (const change of changes) {
    const path = change[0]?.span.path;
    if (path !== undefined && only(path)) byPath.set(path, [...(byPath.get(path) ?? []), change]);
  }
  let total = 0;
  for (const [path, own] of byPath) {
    const { text, broken } = decode(host.read(path));
    if (broken !== undefined) continue;
    const { text: changed, made } = applyChanges(text, own);
    if (made > 0) host.write(path, changed);
    total += made;
  }
  return total;
}
