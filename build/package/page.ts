import type { PackageInfo } from '../../src/model/package-info.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { pageWords } from './page-words.ts';
import { scriptSafeJson } from './script-safe.ts';
import { escapeXml } from './xml.ts';

/**
 * Nothing may come from elsewhere and nothing may go out: the LMS is spoken to by its own page, not by this one.
 * Inline styles are allowed because Lit falls back to style elements where a browser has no constructable sheets.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** What is seen until the player has come: centred, quiet, in the colours the system asks for. */
const waitingStyle = ':root{color-scheme:light dark}body{margin:0;font:1rem/1.5 system-ui,sans-serif}.waiting{margin:20vh 1rem 0;text-align:center}';

/** The launch page. `styles` and `scripts` are files of the player, in the order to load them. */
export function page(info: PackageInfo, styles: readonly string[], scripts: readonly string[]): string {
  const language = info.languages[0]!;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(info.title[language] ?? info.course)}</title>
<style>${waitingStyle}</style>
${lines(styles, (path) => `<link rel="stylesheet" href="${path}">`)}<script type="application/json" id="package">${scriptSafeJson(info)}</script>
${lines(scripts, (path) => `<script defer src="${path}"></script>`)}</head>
<body>
<noscript>${info.languages.map(noScript).join('')}</noscript>
<course-player><p class="waiting" role="status">${pageWords[language].loading}</p></course-player>
</body>
</html>
`;
}

function noScript(language: Language): string {
  return `<p lang="${language}">${pageWords[language].noScript}</p>`;
}

function lines(paths: readonly string[], markup: (path: string) => string): string {
  return paths.map((path) => `${markup(path)}\n`).join('');
}
