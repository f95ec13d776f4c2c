import type { Frame } from 'playwright/test';
import type { Announcement } from './announcements.ts';

/** A line of a conversation that is on screen. */
interface Line {
  /** Its place in the play. */
  readonly key: string;
  /** Each of these must be said. */
  readonly words: readonly string[];
}

/** Checks that every line of a conversation is said once: by the focus that moves to it, or by the status region. */
export class SpokenLines {
  readonly #known = new Set<string>();

  /** What is wrong with what was said since the last time, in words. */
  async problems(frame: Frame, said: readonly Announcement[]): Promise<readonly string[]> {
    const lines = await frame.evaluate(linesOnScreen);
    if (lines.length === 0) this.#known.clear();
    const fresh = lines.filter(({ key }) => !this.#known.has(key));
    for (const { key } of fresh) this.#known.add(key);
    let heard = said.filter(({ by }) => by !== 'unheard').map(({ words }) => words).join(' ');
    // The longest first, each taken out: a short line may be part of a longer one.
    const byLength = fresh.flatMap(({ words }) => words).sort((one, other) => other.length - one.length);
    return [...new Set(byLength)].flatMap((words) => {
      const times = heard.split(words).length - 1;
      heard = heard.split(words).join(' ');
      return times === byLength.filter((one) => one === words).length ? [] : [`said ${times} times: “${words}”`];
    });
  }
}

/** Runs in the page. */
function linesOnScreen(): readonly Line[] {
  const conversation = document.querySelector('course-player')?.shadowRoot?.querySelector('role-play-view')?.shadowRoot?.querySelector('role-play-conversation');
  const transcript = conversation?.shadowRoot?.querySelector('role-play-transcript')?.shadowRoot;
  return [...(transcript?.querySelectorAll<HTMLElement>('li[data-key]') ?? [])].map((line) => ({ key: line.dataset['key']!, words: wordsOf(line).map(onOneLine) }));

  /** A coach's remarks and changes of scales stand in one line, and are told one by one. */
  function wordsOf(line: HTMLElement): readonly string[] {
    const parts = line.matches('.change') ? line.querySelectorAll('.chip') : line.matches('.feedback') ? line.querySelectorAll(':scope > div > div') : [line];
    return [...parts].map(({ textContent }) => textContent ?? '');
  }

  function onOneLine(words: string): string {
    return words.replace(/\s+/gu, ' ').trim();
  }
}
