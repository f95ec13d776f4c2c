import { describe, expect, test } from 'vitest';
import { bestPath, poorPath } from '../../fixtures/role-play-fixture.ts';
import { all, button, focused, open, page, press, settled, startAnew, words } from '../../fixtures/role-play-on-page.ts';

startAnew();

describe('the debrief', () => {
  test('says the ending, the score and how it came about', async () => {
    await open({ path: bestPath });
    const outcome = words(all('.outcome')[0]);
    expect(outcome).toContain('You reached the goal');
    expect(outcome).toContain('100%');
    expect(outcome).toContain('You earned 13 of the 13 points');
  });

  test('opens what could have gone better: chosen, why, better, why better', async () => {
    await open({ path: poorPath });
    expect(words(all('.outcome h2')[0])).toBe('You did not reach the goal');
    const first = all('details')[0] as HTMLDetailsElement;
    expect(first.open).toBe(true);
    expect([...first.querySelectorAll('h3')].map(words)).toEqual(['You chose', 'Why', 'Better', 'Why this is better']);
    expect(words(first.querySelector('summary') ?? undefined)).toContain('There was a better way');
  });

  test('names the decisions behind each competency, and no percentage where they are too few', async () => {
    await open({ path: bestPath });
    const empathy = all('.competencies li').map(words).find((each) => each.startsWith('Empathy'));
    expect(empathy).toMatch(/^Empathy Hearing a person\s?9 of 9 points\s?from 5 decisions$/u);
    expect(empathy).not.toContain('%');
  });

  test('has the road as a list, rules to take away and the plan', async () => {
    await open({ path: bestPath });
    const steps = all('li.visited').map(words);
    expect(steps).toHaveLength(6);
    expect(steps[0]).toContain('your road, step 1');
    expect(all('.takeaway li')).toHaveLength(3);
    expect(words(all('.plan')[0])).toContain('What is behind this?');
  });

  test('goes back to any decision in practice; the focus goes along', async () => {
    await open({ path: poorPath });
    const back = all('details')[1]!.querySelectorAll('button')[0]!;
    expect(words(back)).toBe('Go back to this decision, Decision 2');
    back.click();
    await settled();
    expect(page.events).toEqual(['rewound 1']);
    expect(focused()?.closest('li')?.classList.contains('said')).toBe(true);
    expect(all('.options button').length).toBe(3);
  });

  test('never goes back when assessed, but plays again', async () => {
    await open({ path: poorPath, changes: { mode: 'assessed' } });
    expect(button('Go back to this decision')).toBeUndefined();
    await press('Play again');
    expect(page.events).toEqual(['attempt-started']);
    expect(words(all('.eyebrow')[0])).toBe('Assessed · Attempt 2');
  });

  test('counts the attempts where the course does: says how many before, how many are used after, and offers no more than that', async () => {
    await open({ changes: { mode: 'assessed', attempts: 2 } });
    expect(all('.notes li').map(words).join(' ')).toContain('Attempts allowed: 2');
    await open({ path: poorPath, changes: { mode: 'assessed', attempts: 2 } });
    expect(words(all('.formula')[0])).toContain('Attempts used: 1 of 2');
    expect(button('Play again')).toBeDefined();
    await open({ path: poorPath, changes: { mode: 'assessed', attempts: 1 } });
    expect(words(all('section:has(#after)')[0])).toContain('All attempts are used');
    expect(button('Play again')).toBeUndefined();
    expect(button('Watch the poor version')).toBeDefined();
  });

  test('shows the poor version, labelled, with nothing to choose, and comes back', async () => {
    await open({ path: bestPath });
    await press('Watch the poor version');
    expect(words(focused())).toBe('The poor version');
    expect(words(all('.label')[0])).toContain('nothing is recorded');
    expect(all('.options button')).toEqual([]);
    await press('Back to the debrief');
    expect(words(all('h1')[0])).toBe('Debrief');
    expect(page.events).toEqual([]);
  });

  test.each([
    ['kk', 'Мақсатқа жеттіңіз'], ['ru', 'Вы достигли цели'], ['en', 'You reached the goal'],
  ] as const)('speaks %s', async (language, verdict) => {
    await open({ path: bestPath, language });
    expect(words(all('.outcome h2')[0])).toBe(verdict);
  });
});
