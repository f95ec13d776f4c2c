/** For looking at the player's bundle by hand (`npx vite build`). The build itself calls Vite with the same settings. */
import { packageRoot } from './build/bundle/package-root.ts';
import { playerConfig } from './build/bundle/player-config.ts';

export default playerConfig(packageRoot(), { outDir: 'dist/player', write: true });
