import type { Weight } from '../../build/package/weigh-package.ts';

/** A promise to people on slow lines: what may be, and what is. */
export interface Budget {
  readonly name: string;
  readonly unit: 'kB' | 'files';
  readonly limit: number;
  readonly figure: number;
}

/** The promises a package of a whole module makes, and one of a single lesson. */
export function budgetsOf(module: Weight, lesson: Weight): readonly Budget[] {
  return [
    { name: 'player script', unit: 'kB', limit: 180, figure: module.player / 1000 },
    { name: 'player script, compressed', unit: 'kB', limit: 60, figure: module.playerGzip / 1000 },
    { name: 'launch of a course with one lesson', unit: 'kB', limit: 220, figure: lesson.launch / 1000 },
    { name: 'first screen of the module', unit: 'kB', limit: 300, figure: module.launch / 1000 },
    { name: 'first screen of the module', unit: 'files', limit: 6, figure: module.requests },
    { name: 'package without media', unit: 'kB', limit: 600, figure: module.zipped / 1000 },
  ];
}

export function isKept({ limit, figure }: Budget): boolean {
  return figure <= limit;
}
