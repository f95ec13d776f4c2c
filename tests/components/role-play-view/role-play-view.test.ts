import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RolePlayView } from '../../../src/components/role-play-view/role-play-view.ts';
import { emptyLearnerState, rewind, startAttempt, takeChoice, unitState } from '../../../src/engine/learner-progress.ts';
import type { Language, LevelId } from '../../../src/model/common.schema.ts';
import type { LearnerState } from '../../../src/model/learner-state.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { localeFor } from '../../../src/strings/locale.ts';
import { exampleCourse } from '../../fixtures/example-course.ts';
import { bestPath, exampleRolePlay, poorPath } from '../../fixtures/role-play-fixture.ts';

const example = exampleCourse('en');
const course = {
  ...example,
  competencies: [{ id: 'empathy', short: 'Empathy', name: 'Hearing a person', framework: [] }],
  rules: { ...example.rules, scored: [], partialPasses: false, evidence: 8 },
};

let view: RolePlayView;
let rolePlay: RolePlay;
let state: LearnerState;
let events: string[];

interface Options {
  readonly path?: readonly string[];
  readonly level?: LevelId;
  readonly language?: Language;
  readonly changes?: Partial<RolePlay>;
  readonly motion?: boolean;
}

/** The view in a frame that does what the course player does with its events. */
async function open({ path, level, language = 'en', changes, motion = false }: Options = {}): Promise<void> {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') && !motion, addEventListener: () => undefined }));
  rolePlay = exampleRolePlay(changes);
  state = emptyLearnerState();
  if (path) {
    state = startAttempt(state, rolePlay, 7);
    for (const choice of path) state = takeChoice(state, rolePlay, choice, false);
  }
  view = new RolePlayView();
  Object.assign(view, { course, rolePlay, level, locale: localeFor(language), unit: unitState(state, rolePlay) });
  const apply = (next: LearnerState): void => {
    state = next;
    view.unit = unitState(state, rolePlay);
  };
  view.addEventListener('attempt-started', ({ type }) => { events.push(type); apply(startAttempt(state, rolePlay, 7)); });
  view.addEventListener('choice-taken', ({ detail }) => { events.push(detail.choice); apply(takeChoice(state, rolePlay, detail.choice, false)); });
  view.addEventListener('attempt-rewound', ({ detail }) => { events.push(`rewound ${detail.decisions}`); apply(rewind(state, rolePlay, detail.decisions)); });
  document.body.replaceChildren(view);
  await settled();
}

/** Elements inside elements render one after the other, the focus follows with the next frame, and long pages come in portions. */
async function settled(): Promise<void> {
  do await aFrame(); while (all('[aria-busy=true]').length > 0);
}

const FRAME = 20;

async function aFrame(): Promise<void> {
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(FRAME);
  else await new Promise((resolve) => { setTimeout(resolve, FRAME); });
}

/** Looks through all shadow roots, in reading order. */
function all(selector: string, root: ParentNode = view.shadowRoot!): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
  ]);
}
const words = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const status = (): string => words(all('[role=status]')[0]);
const button = (name: string): HTMLElement => all('button').find((each) => words(each).includes(name))!;
async function press(name: string): Promise<void> {
  button(name).click();
  await settled();
}
/** The focused element, inside however many elements. */
function focused(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return (element as HTMLElement | null) ?? undefined;
}
const choose = (id: string): Promise<void> => press(words(new DOMParser().parseFromString(optionWords(id), 'text/html').body));
function optionWords(id: string): string {
  const found = JSON.stringify(rolePlay.scenes).match(new RegExp(`"id":"${id}","html":"([^"]+)"`, 'u'));
  return found?.[1] ?? '';
}

beforeEach(() => { events = []; });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

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
    expect(events).toEqual(['attempt-started']);
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
    expect(events).toEqual(['c2']);
    expect(words(focused())).toContain('It seems this is about more than four thousand');
    expect(status()).toContain('Raushan, after a pause: It is a long story. Trust: 2 → 3. Coach:');
    expect(status()).not.toContain('It seems this is');
  });

  test('a digit moves to an answer and takes none', async () => {
    await open({ path: [] });
    all('.options button')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, composed: true }));
    expect(focused()).toBe(all('.options button')[1]);
    expect(events).toEqual([]);
  });

  test('the second press of a double click takes nothing', async () => {
    await open({ path: [] });
    all('.options button')[0]?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    expect(events).toEqual([]);
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
    view.locale = localeFor('kk');
    view.rolePlay = exampleRolePlay({ title: 'Төрт мың теңге' });
    await settled();
    expect(words(all('legend')[0])).toBe('Шешіміңіз');
    expect(status()).toBe('');
  });

  test('goes on from the last decision still in a changed course, and says so', async () => {
    await open({ path: ['c2'] });
    view.unit = { ...view.unit, path: ['c2', 'gone', 'c10'] };
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
    expect(events).toEqual(['rewound 1']);
    expect(focused()?.closest('li')?.classList.contains('said')).toBe(true);
    expect(all('.options button').length).toBe(3);
  });

  test('never goes back when assessed, but plays again', async () => {
    await open({ path: poorPath, changes: { mode: 'assessed' } });
    expect(button('Go back to this decision')).toBeUndefined();
    await press('Play again');
    expect(events).toEqual(['attempt-started']);
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
    expect(events).toEqual([]);
  });

  test.each([
    ['kk', 'Мақсатқа жеттіңіз'], ['ru', 'Вы достигли цели'], ['en', 'You reached the goal'],
  ] as const)('speaks %s', async (language, verdict) => {
    await open({ path: bestPath, language });
    expect(words(all('.outcome h2')[0])).toBe(verdict);
  });
});

/** The example with its choices shuffled per attempt. */
function shuffledRolePlay(): Partial<RolePlay> {
  return { scenes: JSON.parse(JSON.stringify(exampleRolePlay().scenes).replaceAll('"order":"fixed"', '"order":"shuffled"')) as RolePlay['scenes'] };
}
