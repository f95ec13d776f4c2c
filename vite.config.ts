/**
 * For looking at the player's scripts by hand: `npx vite build` writes them to dist/player. A package build calls Vite
 * with the same settings, once for each run in `playerRuns`, and keeps what it made in memory.
 */
import { defineConfig, mergeConfig } from 'vite';
import { packageRoot } from './build/bundle/package-root.ts';
import { playerConfig, playerRuns } from './build/bundle/player-config.ts';

const [player] = playerRuns;
if (!player) throw new Error('There is no run that makes the player.');

export default defineConfig(mergeConfig(playerConfig(packageRoot(), player), { build: { outDir: 'dist/player', write: true } }));
