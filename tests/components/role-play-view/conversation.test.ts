import { describe, expect, test, vi } from 'vitest';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { localeFor } from '../../../src/strings/locale.ts';
import { bestPath, exampleRolePlay } from '../../fixtures/role-play-fixture.ts';
import { all, choose, focused, open, page, press, settled, startAnew, status, words } from '../../fixtures/role-play-on-page.ts';

startAnew();

describe('the conversation', () => {
  test('tells the situation again to whoever unfolds it', async () => {
    await open({ path: [] });
    const situation = all('details')[0] as HTMLDetailsElement;
    expect(words(situation.querySelector('.situation')!)).toBe('');
    situation.open = true;
    situation.dispatchEvent(new Event('toggle'));
    await settled();
    expect(words(situation.querySelector('.situation')!).length).toBeGreaterThan(40);
    expect(all('role-play-cast', situation).length).toBe(1);
  });

  test('starts with the focus on its first entry, and says the rest once', async () => {
    await open();
    const region = all('[role=status]')[0];
    await press('Start the conversation');
    expect(page.events).toEqual(['attempt-started']);
    expect(words(focused())).toBe('Window 3');
    expect(all('[role=status]')).toEqual([region]);
    expect(status()).toContain('Raushan, coldly: Four thousand.');
    expect(status()).toContain('Your decision: 3 answers to choose from.');
    expect(status()).not.toContain('Window 3.');
  });

  test('is a list with a name, and not a live region', async () => {
    await open({ path: [] });
    const list = all('ol')[0]!;
    expect(list.getAttribute('aria-label')).toBe('Conversation');
    expect(all('[aria-live], [role=log]')).toEqual([]);
  });

  test('a choice enters the transcript, takes the focus, and the reaction is said', async () => {
    await open({ path: [] });
    await choose('c2');
    expect(page.events).toEqual(['c2']);
    expect(words(focused())).toContain('It seems this is about more than four thousand');
    expect(status()).toContain('Raushan, after a pause: It is a long story. Trust: 2 → 3. Coach:');
    expect(status()).not.toContain('It seems this is');
  });

  test('a digit moves to an answer and takes none', async () => {
    await open({ path: [] });
    all('.options button')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, composed: true }));
    expect(focused()).toBe(all('.options button')[1]);
    expect(page.events).toEqual([]);
  });

  test('the second press of a double click takes nothing', async () => {
    await open({ path: [] });
    all('.options button')[0]?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    expect(page.events).toEqual([]);
  });

  test('the answers stand in a fieldset under a legend, in the same order on coming back', async () => {
    await open({ path: ['c2'], changes: shuffledRolePlay() });
    const order = all('.options button').map(words);
    expect(words(all('fieldset legend')[0])).toBe('Your decision');
    await open({ path: ['c2'], changes: shuffledRolePlay() });
    expect(all('.options button').map(words)).toEqual(order);
  });

  test('shows the scales in words and numbers in practice, and not at all when assessed', async () => {
    await open({ path: ['c2'] });
    expect(all('scale-meter').map((meter) => words(meter.shadowRoot?.querySelector('p') ?? undefined))).toEqual(['Trust3 of 5, medium', 'Patience of the queue2 of 4, medium']);
    await open({ path: ['c2'], changes: { mode: 'assessed' } });
    expect(all('scale-meter')).toEqual([]);
    expect(words(all('role-play-transcript')[0]?.shadowRoot?.querySelector('ol') ?? undefined)).not.toContain('→');
  });

  test('lines arrive one after the other, each said once; the answers come last', async () => {
    vi.useFakeTimers();
    await open({ motion: true });
    await press('Start the conversation');
    expect(all('.options button')).toEqual([]);
    const said: string[] = [];
    for (let tick = 0; tick < 100; tick += 1) {
      vi.advanceTimersByTime(100);
      await settled();
      if (status() !== said.at(-1)) said.push(status());
    }
    const told = said.filter((each) => each !== '');
    expect(told).toHaveLength(3);
    expect(told[1]).toMatch(/^Raushan, coldly: /u);
    expect(told[2]).toMatch(/^Galina Petrovna, loudly: .* Your decision: 3 answers/u);
    expect(all('.options button')).toHaveLength(3);
  });

  test('“show all” brings all lines and moves the focus before the answers', async () => {
    vi.useFakeTimers();
    await open({ motion: true });
    await press('Start the conversation');
    await press('Show all');
    expect(all('li.speech').length).toBe(2);
    expect(focused()?.tagName).toBe('FIELDSET');
  });

  test('another language changes the words, keeps the place and says nothing anew', async () => {
    await open({ path: ['c2'] });
    expect(status()).toBe('');
    page.view.locale = localeFor('kk');
    page.view.rolePlay = exampleRolePlay({ title: 'Төрт мың теңге' });
    await settled();
    expect(words(all('legend')[0])).toBe('Шешіміңіз');
    expect(status()).toBe('');
  });

  test('goes on from the last decision still in a changed course, and says so', async () => {
    await open({ path: ['c2'] });
    page.view.unit = { ...page.view.unit, path: ['c2', 'gone', 'c10'] };
    await settled();
    expect(words(all('.notice')[0])).toContain('has been revised');
    expect(all('.options button').length).toBe(3);
  });

  test('the end can be read in peace before the debrief opens', async () => {
    await open({ path: bestPath.slice(0, -1) });
    await choose('c22');
    expect(words(all('.over h2')[0])).toBe('You reached the goal');
    expect(status()).toContain('You reached the goal');
    await press('See the debrief');
    expect(words(focused())).toBe('Debrief');
  });
});

/** The example with its choices shuffled per attempt. */
function shuffledRolePlay(): Partial<RolePlay> {
  return { scenes: JSON.parse(JSON.stringify(exampleRolePlay().scenes).replaceAll('"order":"fixed"', '"order":"shuffled"')) as RolePlay['scenes'] };
}
