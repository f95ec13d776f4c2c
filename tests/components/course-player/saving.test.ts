import { describe, expect, it } from 'vitest';
import { UnitOpened } from '../../../src/events/unit-opened.ts';
import { ru } from '../../../src/strings/ru.ts';
import { atWork, heading, notes, page, raise, screen, settled, start } from '../../fixtures/player-on-page.ts';

describe('the course player and the record', () => {
  it('says calmly, once, that part of an earlier record could not be read', async () => {
    await start({ problems: ['damaged'] });
    expect(notes()).toEqual([expect.stringContaining(ru.shell.progressUnread)]);
    page.player.renderRoot.querySelector<HTMLElement>('.note button')?.click();
    await settled();
    expect(notes()).toEqual([]);
  });

  it('says plainly when nothing is recorded and when saving fails', async () => {
    page.journal.status = 'not-recorded';
    await start();
    expect(notes()).toEqual([expect.stringContaining('не записываются')]);
    page.journal.turnTo('not-saved');
    await settled();
    expect(notes()).toEqual([expect.stringContaining('не отвечает')]);
  });

  it('closes the record when the learner leaves, and changes nothing after that', async () => {
    await start();
    page.player.renderRoot.querySelector('player-header')?.shadowRoot?.querySelector<HTMLElement>('.leave')?.click();
    await settled();
    expect(page.journal.closed).toEqual(atWork);
    expect([screen(), heading()]).toEqual(['course-closed', 'Страницу можно закрыть']);
    await raise(new UnitOpened({ unit: 'naming' }));
    expect(screen()).toBe('course-closed');
  });
});
