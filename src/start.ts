/**
 * The first and smallest script, while the player is still on its way: shows the opening words in the likeliest language,
 * sends for the course in it, and says so when the player does not come. Runs in browsers that the player does not know.
 */
import { launchLanguage } from './launch/launch-language.ts';
import { tellLaunchFailure } from './launch/tell-failure.ts';
import type { Language } from './model/common.schema.ts';
import type { PackageInfo } from './model/package-info.ts';
import { readPackageInfo, scriptLoader } from './package-page.ts';

declare global {
  /** Course scripts that were sent for before the player was there. */
  var sukhbatComing: ReadonlyMap<string, Promise<void>> | undefined;
}

function begin(document: Document): void {
  // After every script of the page has come, failed or thrown.
  addEventListener('load', () => {
    if (!('customElements' in window) || !customElements.get('course-player')) tellLaunchFailure(document, languagesOf(document));
  });
  const info = readPackageInfo(document);
  const language = launchLanguage(info.languages, { saved: undefined, lms: undefined, browser: navigator.languages });
  showOpening(document, language);
  sendFor(document, info, language);
}

function showOpening(document: Document, language: Language): void {
  document.documentElement.lang = language;
  const openings = document.querySelectorAll<HTMLElement>('.opening');
  for (let index = 0; index < openings.length; index += 1) openings[index]!.hidden = openings[index]!.lang !== language;
}

function sendFor(document: Document, info: PackageInfo, language: Language): void {
  const scripts = info.scripts[language] || [];
  const first = scripts[0];
  if (first === undefined) return;
  const script = scriptLoader(document)(first);
  // The player asks again.
  script.catch(() => undefined);
  window.sukhbatComing = new Map([[first, script]]);
}

function languagesOf(document: Document): readonly Language[] {
  try {
    return readPackageInfo(document).languages;
  } catch {
    // Then it is said in every language there is.
    return [];
  }
}

begin(document);
