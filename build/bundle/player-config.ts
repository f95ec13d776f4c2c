import { join } from 'node:path';
import type { InlineConfig, Rolldown } from 'vite';
import { classicScripts } from './classic-scripts.ts';
import { wordsFiles } from './player-files.ts';
import { shrinkTemplates } from './shrink-templates.ts';

/** One run of the bundler. */
export interface PlayerRun {
  /** Name of each script without its ending → its source, relative to the root. What two scripts share goes into the one that the other imports. */
  readonly entries: Readonly<Record<string, string>>;
  readonly target: readonly string[];
}

/** The oldest browsers that ministries still run. */
const target = ['chrome90', 'firefox90', 'safari14.1'];
/** Still older ones: they cannot run the player, but can be told so. */
const ancient = ['chrome60', 'firefox60', 'safari11'];

/** The runs that make all scripts of the player. */
export const playerRuns: readonly PlayerRun[] = [
  { entries: { record: 'src/record.ts', player: 'src/main.ts', header: 'src/header.ts', reading: 'src/reading.ts', practice: 'src/practice.ts' }, target },
  { entries: { start: 'src/start.ts' }, target: ancient },
  ...wordsFiles.map((file) => file.replace('.js', '')).map((name) => ({ entries: { [name]: `src/words/${name}.ts` }, target })),
];

export function playerConfig(root: string, { entries, target: oldest }: PlayerRun): InlineConfig {
  return {
    configFile: false,
    envFile: false,
    root,
    mode: 'production',
    logLevel: 'silent',
    publicDir: false,
    plugins: [shrinkTemplates(), classicScripts()],
    // Spelt out, because Vite otherwise takes them from NODE_ENV and a build inside a test run would differ.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: [...oldest],
      minify: true,
      sourcemap: false,
      modulePreload: false,
      reportCompressedSize: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        output,
      },
    },
  };
}

const output: Rolldown.OutputOptions = { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' };
