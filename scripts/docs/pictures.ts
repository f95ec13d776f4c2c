/** Takes the pictures of docs/format.md: its own examples, as the player shows them. From the root of the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { servePlan } from '../testing/serve-plan.ts';
import { silentLms } from '../testing/silent-lms.ts';

const images = join('docs', 'images');
const size = { width: 720, height: 620 };

/** The first example of the page that goes to a place. */
function example(page: string, place: string): string {
  const found = new RegExp(`^\`\`\`\\w+ ${place}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/format.md has no example \`${place}\`.`);
  return found;
}

function exampleCourse(): Readonly<Record<string, string>> {
  const page = readFileSync(join('docs', 'format.md'), 'utf8');
  return {
    'academy.yaml': example(page, 'academy.yaml'),
    'reception/course.yaml': example(page, 'reception/course.yaml').replace('[10-unit]', '[10-unit, 20-lesson, 30-quiz]').replace(/levels: .*/u, 'levels: [frontline]'),
    'reception/en/course.md': '---\nkind: course\n---\n\n# At the reception\n\nHow to begin a conversation.\n\n## Topics\n\n### First words\n\n- listen before you explain\n',
    'reception/en/10-unit.md': example(page, 'reception/en/10-unit.md'),
    'reception/en/20-lesson.md': `---\nkind: lesson\n---\n\n# Before you speak\n\n${example(page, 'lesson').replaceAll(', middle', '')}`,
    'reception/en/30-quiz.md': `---\nkind: quiz\nmode: practice\n---\n\n# Check yourself\n\n${example(page, 'quiz')}`,
  };
}

async function openUnit(page: Page, place: number): Promise<void> {
  await page.locator('header .home').click();
  await page.locator('course-outline .unit').nth(place).click();
  await page.locator('main > :not(nav) h1').first().waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(images, `${name}.png`) });
  process.stdout.write(`${join(images, `${name}.png`)}\n`);
}

async function press(button: Locator): Promise<void> {
  await button.first().click();
}

async function takePictures(page: Page): Promise<void> {
  await openUnit(page, 0);
  await press(page.locator('role-play-briefing .start'));
  await press(page.locator('choice-list button').filter({ hasText: 'Three visits' }));
  await picture(page, 'conversation');
  await openUnit(page, 1);
  await picture(page, 'lesson');
  await openUnit(page, 2);
  await press(page.locator('quiz-view .primary'));
  await press(page.getByLabel('A minute of quiet'));
  await press(page.locator('quiz-view .primary'));
  await picture(page, 'question');
}

const { modules, diagnostics } = compileCatalogue(createMemoryHost(exampleCourse()), { language: 'en' });
const lowered = modules[0]?.lowered;
if (!lowered) throw new Error(`The examples do not compile: ${diagnostics.map(({ message }) => message).join('; ')}`);
const served = await servePlan(planPackage(lowered, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12));
const browser = await chromium.launch({ executablePath: await findBrowser() });
const context = await browser.newContext({ viewport: size, locale: 'en-GB', reducedMotion: 'reduce' });
await context.addInitScript(silentLms);
const page = await context.newPage();
page.setDefaultTimeout(8000);
await page.goto(served.url);
await takePictures(page);
await browser.close();
await served.close();
