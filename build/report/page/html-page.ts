import type { Language } from '../../../src/model/common.schema.ts';
import { Markup, markup } from './markup.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** A whole page in one file: it loads nothing and asks nobody. */
export function htmlPage(language: Language, title: string, body: Markup, moreStyle = ''): string {
  return `<!doctype html>\n${markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<style>${new Markup(style + moreStyle)}</style>
</head>
<body>
${body}
<script>${new Markup(script)}</script>
</body>
</html>
`.text}`;
}
