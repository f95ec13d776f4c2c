import { test as base, expect, type Page } from 'playwright/test';
import type { Language } from '../../src/model/common.schema.ts';
import type { ProfileId } from '../../src/model/scorm-profile.ts';
import type { LmsRecord, PackageSummary } from '../../scripts/lms/lms-record.ts';
import { serveLms } from '../../scripts/lms/serve-lms.ts';
import { CoursePage } from './course-page.ts';
import { packagesFolder } from './pack-courses.ts';

/** The LMS of `npm start`, driven by a test: one learner, one package at a time. */
export class LmsPage {
  readonly page: Page;
  readonly #url: string;
  #fileName = '';
  #language: Language = 'ru';

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  async packages(): Promise<readonly PackageSummary[]> {
    return (await (await this.page.request.get(`${this.#url}packages`)).json()) as readonly PackageSummary[];
  }

  /** Opens the example course in one of its packages. */
  async open(profile: ProfileId): Promise<CoursePage> {
    const packages = await this.packages();
    return this.openFile(packages.find(({ fileName }) => fileName.endsWith(`-${profile}.zip`))!.fileName);
  }

  /** Opens a package that nobody has opened before. */
  async openFile(fileName: string): Promise<CoursePage> {
    this.#fileName = fileName;
    this.#language = 'ru';
    await this.page.request.delete(this.#recordUrl());
    await this.page.goto(`${this.#url}play/${this.#fileName}`);
    return this.#course();
  }

  async relaunch(language: Language = this.#language): Promise<CoursePage> {
    await this.page.locator('#relaunch').click();
    this.#language = language;
    return this.#course();
  }

  /** The mode in which the LMS opens the next session. */
  async setMode(mode: 'normal' | 'review' | 'browse'): Promise<void> {
    await this.page.locator('#mode').selectOption(mode);
  }

  /** Goes to another page, as a learner does who closes the tab. */
  async leave(): Promise<void> {
    await this.page.locator('#leave').click();
    await expect.poll(async () => (await this.record()).log.at(-1)?.call).toBe('Terminate');
  }

  /** Takes the course away without a word. */
  async kill(): Promise<void> {
    await this.page.locator('#kill').click();
    await expect(this.page.locator('iframe')).toHaveCount(0);
  }

  async record(): Promise<LmsRecord> {
    return (await (await this.page.request.get(this.#recordUrl())).json()) as LmsRecord;
  }

  /** Waits until the LMS has recorded these values. */
  async recorded(values: Readonly<Record<string, string>>): Promise<void> {
    await expect.poll(async () => {
      const { data } = await this.record();
      return Object.fromEntries(Object.keys(values).map((element) => [element, data[element]]));
    }).toEqual(values);
  }

  /** Calls that a strict LMS has refused. To read what was never set is no mistake. */
  async refused(): Promise<readonly string[]> {
    const { log } = await this.record();
    return log.filter(({ call, error }) => error !== '0' && !(call === 'GetValue' && (error === '403' || error === '401'))).map(({ call, args, error }) => `${call}(${args.join(', ')}) → ${error}`);
  }

  #recordUrl(): string {
    return `${this.#url}records/${this.#fileName}`;
  }

  async #course(): Promise<CoursePage> {
    const course = new CoursePage(this.page.frameLocator('iframe'), this.#language);
    await expect(course.frame.locator('course-player header')).toBeVisible();
    return course;
  }
}

/** A test with an LMS. Whatever it does, the page must not throw and nothing may be asked of another server. */
export const test = base.extend<{ lms: LmsPage }, { folder: string; server: string }>({
  folder: [packagesFolder, { option: true, scope: 'worker' }],
  server: [async ({ folder }, use) => {
    const lms = await serveLms({ packages: folder, port: 0, language: 'en' });
    await use(lms.url);
    await lms.close();
  }, { scope: 'worker' }],
  lms: async ({ page, server }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
    page.on('request', (request) => { if (!request.url().startsWith(server) && !request.url().startsWith('data:') && request.url() !== 'about:blank') problems.push(`asked for ${request.url()}`); });
    await use(new LmsPage(page, server));
    expect(problems).toEqual([]);
  },
});

export { expect };

/** The elements that say how a course stands, in each generation. */
export const elements = {
  scorm12: { score: 'cmi.core.score.raw', state: 'cmi.suspend_data', exit: 'cmi.core.exit', location: 'cmi.core.lesson_location' },
  scorm2004: { score: 'cmi.score.raw', state: 'cmi.suspend_data', exit: 'cmi.exit', location: 'cmi.location' },
} as const;
