import type { MessageLanguage } from '../../../build/diagnostics/message.ts';
import { scriptSafeJson } from '../../../build/package/script-safe.ts';
import { escapeXml } from '../../../build/package/xml.ts';
import type { PackageSummary } from '../lms-record.ts';
import { lmsWords } from '../words/words.ts';
import { htmlDocument } from './document.ts';

/** The browser finds scorm-again through this, so the page's scripts import it as any other program does. */
const importMap = { imports: { 'scorm-again': '/scorm-again/scorm-again.min.js' } };

/** The course in a frame, and beside it what the LMS has of it. `page/play.ts` brings it to life. `embedded`: in the studio, where there is no list to go back to. */
export function playPage(summary: PackageSummary, language: MessageLanguage, embedded = false): string {
  const words = lmsWords[language];
  const head = `<script type="importmap">${scriptSafeJson(importMap)}</script>
<script type="application/json" id="play">${scriptSafeJson({ summary, words })}</script>
<script type="module" src="/page/play.js"></script>
`;
  const body = `<header>
${embedded ? '' : `<a class="button" href="/">← ${escapeXml(words.back)}</a>\n`}<h1>${escapeXml(summary.title)} <span class="small">${escapeXml(summary.standard)}</span></h1>
<div class="tools">
<label>${escapeXml(words.mode)} <select id="mode"><option>normal</option><option>review</option><option>browse</option></select></label>
<label>${escapeXml(words.language)} <select id="language"><option value="">${escapeXml(words.unknown)}</option><option>kk</option><option>ru</option><option>en</option></select></label>
<label>${escapeXml(words.lms)} <select id="lms"><option value="">${escapeXml(words.small)}</option></select></label>
<label title="${escapeXml(words.offlineHint)}"><input type="checkbox" id="offline"> ${escapeXml(words.offline)}</label>
<button id="relaunch" class="primary">${escapeXml(words.relaunch)}</button>
<button id="leave" title="${escapeXml(words.leaveHint)}">${escapeXml(words.leave)}</button>
<button id="kill" title="${escapeXml(words.killHint)}">${escapeXml(words.kill)}</button>
<button id="forget">${escapeXml(words.forget)}</button>
</div>
</header>
<div class="stage">
<main class="frame" id="frame"></main>
<aside aria-label="${escapeXml(words.recorded)}">
<h2>${escapeXml(words.recorded)}</h2>
<dl id="facts"></dl>
<h2>${escapeXml(words.objectives)}</h2>
<div class="scroll" id="objectives" tabindex="0"></div>
<h2>${escapeXml(words.interactions)}</h2>
<div class="scroll" id="interactions" tabindex="0"></div>
<h2>${escapeXml(words.log)}</h2>
<div class="scroll" id="log" tabindex="0"></div>
</aside>
</div>`;
  return htmlDocument(language, summary.title, head, body);
}
