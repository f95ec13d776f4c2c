import type { Language } from '../model/common.schema.ts';
import { launchWords } from '../strings/launch.ts';

const ID = 'launch-failure';

/** Says on the page, in each of these languages, that the course could not be opened and what to do. Once is enough. */
export function tellLaunchFailure(document: Document, languages: readonly Language[]): void {
  if (document.getElementById(ID)) return;
  const place = document.createElement('main');
  place.id = ID;
  for (const language of languages.length === 0 ? allLanguages : languages) place.appendChild(told(document, language));
  const player = document.querySelector('course-player');
  if (player && player.parentNode) player.parentNode.replaceChild(place, player);
  else document.body.appendChild(place);
}

const allLanguages = Object.keys(launchWords) as Language[];

function told(document: Document, language: Language): HTMLElement {
  const words = launchWords[language];
  const section = document.createElement('section');
  section.lang = language;
  section.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => location.reload());
  for (const [tag, text] of [['h1', words.title], ['p', words.text]] as const) section.appendChild(document.createElement(tag)).textContent = text;
  section.appendChild(button).textContent = words.retry;
  return section;
}
