import { defineConfig } from 'vitest/config';

/** Tests that need a document: elements, and anything named `*.dom.test.ts`. */
const withDocument = ['tests/components/**/*.test.ts', 'tests/questions/**/*-question.test.ts', 'tests/**/*.dom.test.ts'];
/** Every test knows the player's words in all languages, which a package brings one by one. */
const setupFiles = ['tests/setup/know-all-words.ts'];
const never = ['tests/e2e/**', 'node_modules/**', 'dist/**'];

/** Proofs by large numbers take seconds, and a small machine shared by both runners takes several times as long. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', testTimeout, setupFiles, include: ['tests/**/*.test.ts'], exclude: [...never, ...withDocument] } },
      { test: { name: 'dom', environment: 'happy-dom', testTimeout, setupFiles, include: withDocument, exclude: never } },
    ],
  },
});
