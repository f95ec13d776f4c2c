import type { MessageLanguage } from '../../../build/diagnostics/message.ts';
import { escapeXml } from '../../../build/package/xml.ts';
import { style } from './style.ts';

/** A page of the LMS. `head` and `body` are markup. */
export function htmlDocument(language: MessageLanguage, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}</head>
<body>
${body}
</body>
</html>
`;
}
