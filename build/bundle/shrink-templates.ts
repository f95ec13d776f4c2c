import type { Plugin } from 'vite';

/** Takes the air out of HTML and CSS templates, which a minifier of scripts must leave alone. */
export function shrinkTemplates(): Plugin[] {
  return [
    {
      name: 'shrink-styles',
      enforce: 'pre',
      transform(code, id) {
        return id.endsWith('.ts') && code.includes('css`') ? { code: shrinkStyles(code), map: null } : undefined;
      },
    },
    {
      name: 'shrink-templates',
      enforce: 'post',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = shrink(file.code);
      },
    },
  ];
}

/** The style sheets in a source file without comments and without spaces that say nothing. */
export function shrinkStyles(source: string): string {
  return source.replace(/\bcss`[^`]*`/gu, (template) => template.replace(/\/\*.*?\*\//gsu, '').split(/('[^']*'|"[^"]*")/u).map((part, index) => (index % 2 === 0 ? shrinkRules(part) : part)).join(''));
}

function shrinkRules(css: string): string {
  return css.replace(/\s+/gu, ' ').replace(/ ?([{};`]) ?/gu, '$1').replace(/([:,]) /gu, '$1').replace(/;\}/gu, '}');
}

/** In a minified script, line breaks stand in templates only, and there one space means what a line break and any number of spaces mean. */
export function shrink(code: string): string {
  return code.replace(/\n\s*/gu, ' ');
}
