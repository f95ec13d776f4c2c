import type { Html } from '../../model/common.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import type { Entry } from './transcript-entries.ts';

/** An entry of the transcript as it is said by a screen reader: "Name, mood: words". */
export function spokenEntry(entry: Entry, locale: Locale): string {
  const words = locale.strings.rolePlay;
  switch (entry.kind) {
    case 'scene': return entry.title;
    case 'stage': return textOf(entry.html);
    case 'said': return `${words.you}: ${textOf(entry.html)}`;
    case 'speech': return `${entry.persona.name}${entry.mood === undefined ? '' : `, ${entry.mood}`}: ${textOf(entry.html)}`;
    case 'change': return entry.changes.map(({ name, from, to }) => `${name}: ${locale.number(from)} → ${locale.number(to)}`).join(', ');
    case 'feedback': return `${words.coach}: ${entry.items.map(({ html }) => textOf(html)).join(' ')}`;
  }
}

/** The words of a piece of markup. */
export function textOf(html: Html): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return (template.content.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
