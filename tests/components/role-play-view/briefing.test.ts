import { describe, expect, test } from 'vitest';
import { all, open, startAnew, words } from '../../fixtures/role-play-on-page.ts';

startAnew();

describe('the briefing', () => {
  test('says the situation, whom one meets, what counts and when the coach speaks', async () => {
    await open({ level: 'middle' });
    expect(words(all('h1')[0])).toBe('Four thousand tenge');
    const briefing = words(all('role-play-briefing')[0]?.shadowRoot?.querySelector('.notes') ?? undefined);
    expect(briefing).toContain('Practice.');
    expect(briefing).toContain('70%');
    expect(briefing).toContain('after every scene');
    expect(all('role-play-cast')[0]?.shadowRoot?.querySelectorAll('li')).toHaveLength(3);
  });

  test('describes faces in words', async () => {
    await open();
    expect(all('svg[role=img]').map((face) => face.getAttribute('aria-label'))).toEqual([
      'Drawing: woman, 47, black headscarf, notice of refusal. Looks calm.',
      'Drawing: woman, 70, hearing aid. Looks calm.',
    ]);
  });
});
