/**
 * The composition root of a preview: the same player as in a package, with the studio's page in place of an LMS. The course
 * arrives by the same scripts; when it has been written anew it is fetched again and the learner stays where they are.
 */
import '../components/course-player/course-player.ts';
import '../components/header-screens.ts';
import '../components/practice-screens.ts';
import '../components/reading-screens.ts';
import type { CoursePlayer } from '../components/course-player/course-player.ts';
import type { CourseJournal } from '../components/course-player/course-journal.ts';
import { CourseLibrary } from '../course-library.ts';
import { dressPage } from '../design/page.ts';
import { decodeState } from '../engine/decode-state.ts';
import type { Language } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import type { PackageInfo } from '../model/package-info.ts';
import { readPackageInfo, scriptLoader } from '../package-page.ts';
import type { FromPreview, Theme, ToPreview } from './protocol.ts';
import { roadOf } from './road-of.ts';

class Preview {
  private readonly info: PackageInfo;
  private readonly player: CoursePlayer;
  private version: string;
  private busy = false;
  private language: Language;

  constructor(info: PackageInfo, player: CoursePlayer, language: Language) {
    this.language = language;
    this.info = info;
    this.player = player;
    this.version = new URLSearchParams(location.search).get('version') ?? '0';
  }

  /** The first time. What has been written meanwhile is fetched behind it. */
  async launch(): Promise<void> {
    const version = this.version;
    this.busy = true;
    await this.open(decodeState('').state);
    this.busy = false;
    if (this.version !== version) await this.refresh(this.version);
  }

  private async open(state: LearnerState): Promise<void> {
    const language = this.language;
    const library = new CourseLibrary(this.infoNow(), scriptLoader(document));
    library.listen(window);
    await this.player.start({ info: this.info, source: library, journal: this.journal(), state, problems: [], language, newSeed: () => 1 });
    tell({ sukhbat: 'ready', language });
  }

  /** Fetches the course anew and stays where the learner is. Of several versions that come while one is fetched, the last counts. */
  async refresh(version: string): Promise<void> {
    this.version = version;
    if (this.busy) return;
    this.busy = true;
    try {
      for (let fetched = ''; fetched !== this.version;) {
        fetched = this.version;
        await this.open(this.player.state);
      }
    } finally {
      this.busy = false;
    }
    // What the edit has done to the road taken so far.
    this.told(this.player.state);
  }

  show(state: LearnerState): void {
    this.player.special = undefined;
    this.player.state = { ...state, language: this.language };
    const course = this.player.course;
    if (course) tell({ sukhbat: 'stands', road: roadOf(course, state) });
  }

  /** Scripts are fetched once an address: a new version is a new address. */
  private infoNow(): PackageInfo {
    const scripts = Object.fromEntries(Object.entries(this.info.scripts).map(([language, paths]) => [language, paths?.map((path) => `${path}?version=${this.version}`)]));
    return { ...this.info, scripts };
  }

  private journal(): CourseJournal {
    return { status: 'saved', onStatus: () => () => undefined, note: (course, _before, after) => this.told(after, course), close: () => undefined };
  }

  private told(state: LearnerState, course: Course | undefined = this.player.course): void {
    if (!course) return;
    this.language = course.language;
    tell({ sukhbat: 'moved', language: course.language, state, road: roadOf(course, state) });
  }
}

function tell(message: FromPreview): void {
  parent.postMessage(message, location.origin);
}

function dress(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

async function launch(): Promise<void> {
  const info = readPackageInfo(document);
  dressPage(document, info.branding);
  const player = document.querySelector('course-player');
  if (!player) throw new Error('The page has no <course-player>.');
  const asked = new URLSearchParams(location.search);
  dress(asked.get('theme') === 'dark' ? 'dark' : 'light');
  const preview = new Preview(info, player, (asked.get('language') ?? info.languages[0]) as Language);
  addEventListener('message', ({ data, origin, source }: MessageEvent<ToPreview>) => {
    if (origin !== location.origin || source !== parent) return;
    if (data.sukhbat === 'refresh') void preview.refresh(String(data.version));
    if (data.sukhbat === 'show') preview.show(data.state);
    if (data.sukhbat === 'dress') dress(data.theme);
  });
  await preview.launch();
}

void launch();
