import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../build/bundle/package-root.ts';
import { compileCatalogue } from '../build/compile-course.ts';
import { createFileSystemHost } from '../build/source/file-system-host.ts';

describe('the courses of this repository', () => {
  const { modules, diagnostics } = compileCatalogue(createFileSystemHost(join(packageRoot(), 'courses')), { language: 'en' });

  it('have nothing in them that would keep a package from being built', () => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => `${span.path}: ${code}`);
    expect(errors).toEqual([]);
  });

  it('have lasting codes that stand in their lock files, so that saved states keep their meaning', () => {
    expect(modules.filter(({ lock }) => lock !== undefined).map(({ id }) => id)).toEqual([]);
  });
});
