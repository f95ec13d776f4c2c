import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { shrinkTemplates } from './shrink-templates.ts';

export interface PlayerOutput {
  readonly outDir?: string;
  readonly write: boolean;
}

/**
 * One classic script rather than modules: a package is also opened from a file system or through an LMS that serves
 * scripts with odd types, and both refuse modules. The targets are the oldest browsers that ministries still run.
 */
export function playerConfig(root: string, output: PlayerOutput): InlineConfig {
  return {
    configFile: false,
    envFile: false,
    root,
    mode: 'production',
    logLevel: 'silent',
    publicDir: false,
    plugins: [shrinkTemplates()],
    // Spelt out, because Vite otherwise takes them from NODE_ENV and a build inside a test run would differ.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: output.write,
      ...(output.outDir === undefined ? {} : { outDir: output.outDir }),
      target: ['chrome90', 'firefox90', 'safari14.1'],
      minify: true,
      sourcemap: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      copyPublicDir: false,
      lib: { entry: join(root, 'src', 'main.ts'), formats: ['iife'], name: 'sukhbatPlayer', fileName: () => 'player.js', cssFileName: 'player' },
    },
  };
}
