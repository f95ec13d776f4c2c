/** Finds the scene a link means: exactly, else whatever its case, dashes and spaces, else the nearest to suggest. */
import { foldName, nameSkeleton } from '../keywords/fold-name.ts';
import { nearestName } from '../keywords/nearest-name.ts';
import { slugOf } from '../markdown/slug.ts';
import type { SceneDocument } from './role-play-document.ts';

export interface SceneFinder {
  find(target: string): { readonly scene: SceneDocument; readonly exact: boolean } | undefined;
  /** Name of the scene that looks like what was meant. */
  nearest(target: string): string | undefined;
}

export function createSceneFinder(scenes: readonly SceneDocument[]): SceneFinder {
  const exact = new Map<string, SceneDocument>();
  const loose = new Map<string, SceneDocument>();
  for (const scene of scenes) {
    if (!exact.has(scene.address)) exact.set(scene.address, scene);
    if (!loose.has(looseKey(scene.title))) loose.set(looseKey(scene.title), scene);
  }
  return {
    find(target) {
      const scene = exact.get(target);
      if (scene) return { scene, exact: true };
      const found = loose.get(looseKey(target));
      return found && { scene: found, exact: false };
    },
    nearest(target) {
      const titles = new Map(scenes.map(({ title }) => [looseKey(title), title]));
      return titles.get(nearestName(looseKey(target), titles.keys()) ?? '');
    },
  };
}

/** Words and nothing else: no punctuation, one space between, letters folded. */
function looseKey(text: string): string {
  return nameSkeleton(foldName(slugOf(text).replace(/-+/gu, ' '))).replace(/\s+/gu, ' ').trim();
}
