import type { Page } from 'playwright';

/** A screen of the player, and how to get there from the one before it in the list. */
export interface Screen {
  readonly name: string;
  /** One window of it rather than all from top to bottom, where something keeps its place while the rest scrolls. */
  readonly window?: true;
  /** Resolves to false where the course has no such screen. */
  reach(page: Page): Promise<boolean>;
}

/** Found by what elements are, not by what they say: the pictures are taken in three languages. */
const outline = 'course-outline';

async function toOutline(page: Page): Promise<void> {
  await page.locator('header .home').click();
  await page.locator(`${outline} .unit, level-choice`).first().waitFor();
}

function unitOf(kind: string): (page: Page) => Promise<boolean> {
  return async (page) => {
    await toOutline(page);
    const unit = page.locator(`${outline} .unit`).filter({ has: page.locator(`.emblem.${kind}`) }).first();
    if ((await unit.count()) === 0) return false;
    await unit.click();
    await page.locator('main > :not(nav) h1').first().waitFor();
    return true;
  };
}

function press(selector: string): (page: Page) => Promise<boolean> {
  return async (page) => {
    const button = page.locator(selector).first();
    if ((await button.count()) === 0) return false;
    await button.click();
    return true;
  };
}

async function choose(page: Page, times: number): Promise<boolean> {
  for (let decision = 0; decision < times; decision += 1) {
    const choices = page.locator('choice-list button');
    if ((await choices.count()) === 0) return decision > 0;
    await choices.nth(decision % 2).click();
    await page.locator('choice-list button, role-play-conversation .over').first().waitFor();
  }
  return true;
}

async function search(page: Page): Promise<boolean> {
  await page.locator('header .tool').click();
  // The beginnings of "conversation" in the three languages.
  const language = await page.locator('html').getAttribute('lang');
  await page.locator('course-search input').fill({ kk: 'сезім', ru: 'чувств', en: 'feeling' }[language ?? 'en'] ?? '');
  return true;
}

function lookUp(place: number): (page: Page) => Promise<boolean> {
  return async (page) => {
    await toOutline(page);
    return press(`${outline} .look-up button >> nth=${place}`)(page);
  };
}

/** In an order in which each can be reached from the one before. */
export const screens: readonly Screen[] = [
  { name: 'choice of post', reach: async (page) => { await page.locator(`${outline} h1`).waitFor(); return (await page.locator('level-choice').count()) > 0; } },
  { name: 'contents, new', reach: async (page) => { if ((await page.locator('level-choice').count()) > 0) await press('level-choice button >> nth=-1')(page); return true; } },
  { name: 'lesson', reach: unitOf('lesson') },
  { name: 'role-play, briefing', reach: unitOf('role-play') },
  { name: 'role-play, first decision', window: true, reach: press('role-play-briefing .start') },
  { name: 'role-play, conversation', window: true, reach: (page) => choose(page, 2) },
  { name: 'role-play, ending', window: true, reach: (page) => choose(page, 60) },
  { name: 'role-play, debrief', reach: press('role-play-conversation .over .primary') },
  { name: 'quiz, start', reach: unitOf('quiz') },
  { name: 'quiz, question', reach: press('quiz-view .primary') },
  { name: 'quiz, all questions', reach: press('quiz-view .progress button') },
  { name: 'quiz, result', reach: press('quiz-view .primary') },
  { name: 'contents, under way', reach: async (page) => { await toOutline(page); return true; } },
  { name: 'result', reach: press(`${outline} .actions .button:not(.primary)`) },
  { name: 'search', reach: search },
  { name: 'glossary', reach: lookUp(1) },
  { name: 'sources', reach: lookUp(2) },
  { name: 'accessibility', reach: lookUp(3) },
  { name: 'closed', reach: press('header .leave') },
];
