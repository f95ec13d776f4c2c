import type { MessageLanguage } from '../../../build/diagnostics/message.ts';
import { escapeXml } from '../../../build/package/xml.ts';
import type { PackageSummary } from '../lms-record.ts';
import { lmsWords } from '../words/words.ts';
import { htmlDocument } from './document.ts';

/** Every package of the folder, each with the way into it. */
export function listPage(packages: readonly PackageSummary[], language: MessageLanguage): string {
  const words = lmsWords[language];
  const cards = packages.map((one) => card(one, words.launch)).join('\n');
  const body = `<main class="list">
<h1>${escapeXml(words.title)}</h1>
<p class="about">${escapeXml(words.about)}</p>
${packages.length === 0 ? `<p class="none">${escapeXml(words.none)}</p>` : `<ul class="cards">\n${cards}\n</ul>`}
</main>`;
  return htmlDocument(language, words.title, '', body);
}

function card({ fileName, title, standard, size }: PackageSummary, launch: string): string {
  const kilobytes = Math.ceil(size / 1024);
  return `<li><div><strong>${escapeXml(title)}</strong><span class="small">${escapeXml(standard)} · ${kilobytes} kB · ${escapeXml(fileName)}</span></div>
<a class="button primary" href="/play/${encodeURIComponent(fileName)}" aria-label="${escapeXml(`${launch}: ${title}, ${standard}`)}">${escapeXml(launch)}</a></li>`;
}
