import type { Course } from '../../src/model/course.schema.ts';
import type { PackageInfo } from '../../src/model/package-info.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { splitLead } from '../../src/engine/split-lead.ts';
import { pageWords } from './page-words.ts';
import { scriptSafeJson } from './script-safe.ts';
import { escapeXml } from './xml.ts';

/**
 * Nothing may come from elsewhere and nothing may go out: the LMS is spoken to by its own page, not by this one.
 * Inline styles are allowed because Lit falls back to style elements where a browser has no constructable sheets.
 */
const contentSecurityPolicy = (source: "'self'" | "'unsafe-inline'"): string => [
  "default-src 'none'",
  `script-src ${source}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * What is seen until the player has come: its ground, the bar of its header, the course's own first words where the
 * player will show them again. A hint appears by itself if all that takes too long.
 */
const openingStyle = [
  ':root{color-scheme:light dark;background:#f4f6f4;color:#14262b}',
  'body{margin:0;font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}',
  'course-player{display:block}',
  '.bar{height:61px;background:#fff}',
  '.opening,.late,main{max-width:44rem;margin:0 auto;padding:2rem 1rem 0}',
  '[hidden]{display:none}',
  'h1{margin:0 0 1rem;font-size:clamp(1.625rem,1.2rem + 2vw,2.25rem);line-height:1.25}',
  '.description{font-size:1.25rem;line-height:1.5}',
  '.late{visibility:hidden;animation:late 0s 20s forwards}',
  '@keyframes late{to{visibility:visible}}',
  'button{min-height:44px;padding:.5rem 1.5rem;font:inherit}',
  '@media(max-width:44rem){.bar{height:113px}.opening,.late,main{padding-top:1.5rem}}',
  '@media(max-width:34rem){.description{font-size:1.0625rem}}',
  '@media(prefers-color-scheme:dark){:root{background:#0e1a1e;color:#e9f0ef}.bar{background:#16262b}}',
].join('');

/** The launch page. `scripts` are files of the player, in the order to load them; `inline` stands in the page itself, which is then all there is. */
export function page(info: PackageInfo, courses: readonly Course[], scripts: readonly string[], inline: readonly string[] = []): string {
  const language = info.languages[0]!;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline.length > 0 ? "'unsafe-inline'" : "'self'")}">
${lines(scripts, (path) => `<script defer src="${path}"></script>`)}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(info.title[language] ?? info.course)}</title>
<link rel="icon" href="data:,">
<style>${openingStyle}</style>
<script type="application/json" id="package">${scriptSafeJson(info)}</script>
</head>
<body>
<noscript>${info.languages.map(noScript).join('')}</noscript>
<course-player><div class="bar"></div>
${lines(courses, (course) => opening(course, course.language === language))}<div class="late">${info.languages.map(late).join('')}</div></course-player>
${lines(inline, (code) => `<script>${code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`)}</body>
</html>
`;
}

function opening({ language, title, description }: Course, shown: boolean): string {
  return `<div class="opening" lang="${language}"${shown ? '' : ' hidden'}><h1>${escapeXml(title)}</h1><div class="description">${splitLead(description).lead}</div><p role="status">${pageWords[language].loading}</p></div>`;
}

function noScript(language: Language): string {
  return `<p lang="${language}">${pageWords[language].noScript}</p>`;
}

function late(language: Language): string {
  return `<p lang="${language}">${pageWords[language].late}</p>`;
}

function lines<Item>(items: readonly Item[], markup: (item: Item) => string): string {
  return items.map((item) => `${markup(item)}\n`).join('');
}
