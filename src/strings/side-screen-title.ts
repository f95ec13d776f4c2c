import type { SideScreen } from '../events/screen-opened.ts';
import type { Locale } from './locale.ts';

/** What a screen beside the course is called, on it and wherever it can be opened from. */
export function sideScreenTitle(screen: SideScreen, { strings }: Locale): string {
  if (screen === 'search') return strings.search.title;
  return screen === 'accessibility' ? strings.accessibility.title : strings.search[screen];
}
