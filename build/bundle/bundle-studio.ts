import { bundleFrom, type BundledFile } from './bundle-player.ts';
import { packageRoot } from './package-root.ts';
import type { PlayerRun } from './player-config.ts';

/** Browsers of people who write courses are their own, and up to date. */
const target = ['chrome111', 'firefox114', 'safari16.4'];

const studioRuns: readonly PlayerRun[] = [
  { entries: { studio: 'src/studio/studio.ts' }, target },
  { entries: { preview: 'src/studio/preview.ts' }, target },
  { entries: { review: 'src/review/review.ts' }, target },
];

/** The scripts of the studio's page, of the previews in it and of review copies. No package has them. */
export function bundleStudio(): Promise<readonly BundledFile[]> {
  return bundleFrom(packageRoot(), studioRuns);
}
