import type { Plugin } from 'vite';

/**
 * Takes the indentation out of HTML and CSS templates, which a minifier of scripts must leave alone. In a minified
 * script, line breaks stand in templates only, and there one space means what a line break and any number of spaces mean.
 */
export function shrinkTemplates(): Plugin {
  return {
    name: 'shrink-templates',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = shrink(file.code);
    },
  };
}

export function shrink(code: string): string {
  return code.replace(/\n\s*/gu, ' ');
}
