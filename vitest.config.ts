import { defineConfig } from 'vitest/config';

/** Tests that need a document: elements, and anything named `*.dom.test.ts`. */
const withDocument = ['tests/components/**/*.test.ts', 'tests/questions/**/*-question.test.ts', 'tests/**/*.dom.test.ts'];
const never = ['tests/e2e/**', 'node_modules/**', 'dist/**'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: [...never, ...withDocument] } },
      { test: { name: 'dom', environment: 'happy-dom', include: withDocument, exclude: never } },
    ],
  },
});
