import { describe, expect, it } from 'vitest';
import { courseScripts } from '../../build/package/course-scripts.ts';
import { mediaFiles } from '../../build/package/media-files.ts';
import { assertSafePaths } from '../../build/package/safe-path.ts';
import { profileOf, type CourseDelivery, type PackageInfo } from '../../src/model/package-info.ts';
import type { Course } from '../../src/model/course.schema.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { exampleCourse, exampleLowered, withManyUnits } from '../fixtures/example-course.ts';
import { examplePlan, pathsOf, profileIds, textOf } from '../fixtures/example-package.ts';

/** What a page would find in the queue after these scripts. */
function deliveriesOf(scripts: readonly string[]): readonly CourseDelivery[] {
  const scope: { sukhbat?: CourseDelivery[] } = {};
  for (const script of scripts) new Function('globalThis', script)(scope);
  return scope.sukhbat ?? [];
}

function infoOf(page: string): PackageInfo {
  return JSON.parse(/id="package">([^<]+)</u.exec(page)?.[1] ?? 'null');
}

describe.each(profileIds)('a %s package', (profile) => {
  const plan = examplePlan(profile);

  it('has names that survive any LMS: lower case, ASCII, flat and unique, in sorted order', () => {
    expect(pathsOf(plan)).toEqual([...new Set(pathsOf(plan))].sort());
    for (const path of pathsOf(plan)) expect(path).toMatch(/^[a-z0-9._-]+$/u);
  });

  it('loads nothing from elsewhere', () => {
    for (const { path } of plan.entries.filter((entry) => /\.(?:html|css|js|svg)$/u.test(entry.path))) {
      expect(textOf(plan, path).replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/gu, ''), path).not.toMatch(/(?:https?:)?\/\/[a-z]+\./u);
    }
  });

  it('needs no document type to read its schemas', () => {
    for (const path of pathsOf(plan).filter((name) => name.endsWith('.xsd'))) expect(textOf(plan, path), path).not.toContain('<!DOCTYPE');
  });
});

describe('the page', () => {
  const plan = examplePlan('scorm12');
  const html = textOf(plan, 'index.html');

  it('tells the player what is on board', () => {
    expect(infoOf(html)).toEqual({
      profile: 'scorm12',
      course: 'first-conversation',
      version: '1.2.0',
      languages: ['ru', 'kk', 'en'],
      title: { ru: 'Первый разговор', kk: 'Бірінші әңгіме', en: 'The first conversation' },
      scripts: { ru: ['course-ru.js'], kk: ['course-kk.js'], en: ['course-en.js'] },
      later: ['header.js', 'reading.js', 'practice.js'],
    });
  });

  it('is in the language of the package and forbids everything from outside', () => {
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain("default-src 'none'");
    expect([...html.matchAll(/<script defer src="([^"]+)">/gu)].map((match) => match[1])).toEqual(['start.js', 'record.js', 'player.js']);
  });

  it('says in every language of the package what to do without JavaScript, and when nothing comes for long', () => {
    expect([...html.matchAll(/<p lang="(..)">/gu)].map((match) => match[1])).toEqual(['ru', 'kk', 'en', 'ru', 'kk', 'en']);
  });

  it('opens with what the course says about itself, in one language at a time', () => {
    expect([...html.matchAll(/<div class="opening" lang="(..)"( hidden)?><h1>([^<]+)</gu)].map((match) => match.slice(1))).toEqual([
      ['ru', undefined, 'Первый разговор'], ['kk', ' hidden', 'Бірінші әңгіме'], ['en', ' hidden', 'The first conversation'],
    ]);
  });
});

describe('course scripts', () => {
  const words = { frame: new TextEncoder().encode('/* frame */'), screens: new TextEncoder().encode('/* screens */') };
  const sizes = { whole: 20_000, second: 10_000, later: 20_000 };
  const textsOf = (course: Course): readonly string[] => courseScripts(course, words, sizes).map(({ bytes }) => new TextDecoder().decode(bytes));

  it('are one script as long as the course is small, with all words of the player before it', () => {
    const scripts = textsOf(exampleCourse('kk'));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatch(/^\/\* frame \*\/\/\* screens \*\/\(globalThis\.sukhbat/u);
  });

  it('bring those words where they are needed: the first the ones around the contents, the second the others', () => {
    const [first, second, third] = textsOf(withManyUnits(exampleCourse('kk'), 12, 'ұзақ мәтін '.repeat(200)));
    expect(first).toMatch(/^\/\* frame \*\/\(globalThis/u);
    expect(second).toMatch(/^\/\* screens \*\/\(globalThis/u);
    expect(third).toMatch(/^\(globalThis/u);
  });

  it('deliver the whole course, however often it is cut', () => {
    const course = withManyUnits(exampleCourse('kk'), 12, 'ұзақ мәтін '.repeat(200));
    const scripts = courseScripts(course, words, sizes);
    expect(scripts.map(({ path }) => path).slice(0, 3)).toEqual(['course-kk.js', 'course-kk-2.js', 'course-kk-3.js']);
    for (const { bytes } of scripts) expect(bytes.length).toBeLessThan(20_500);
    const deliveries = deliveriesOf(scripts.map(({ bytes }) => new TextDecoder().decode(bytes)));
    const units = deliveries.flatMap((delivery) => (delivery.kind === 'course' ? delivery.course.units : delivery.units));
    expect(units).toEqual(course.units);
    expect(deliveries.map(({ kind }) => kind)).toEqual(['course', ...Array(scripts.length - 1).fill('units')]);
  });

  it('leave to later scripts what the contents do not say', () => {
    const entry = { id: 'tact', html: 'Такт.' };
    const course = { ...withManyUnits(exampleCourse('kk'), 12, 'ұзақ мәтін '.repeat(200)), glossary: [{ ...entry, term: 'такт' }], sources: [{ ...entry, title: 'Такт' }] };
    const [first, second] = deliveriesOf(textsOf(course));
    const present = first?.kind === 'course' ? first.course : undefined;
    expect(present).toMatchObject({ framework: [], competencies: [], glossary: [], sources: [] });
    expect(present?.units).toEqual([]);
    expect(present?.heads?.map(({ title }) => title)).toEqual(course.units.map(({ title }) => title));
    const { framework, competencies, glossary, sources } = course;
    expect(second).toMatchObject({ kind: 'units', framework, competencies, glossary, sources });
    expect(competencies).not.toEqual([]);
  });

  it('do not hold the contents up for a first unit that is large', () => {
    const course = withManyUnits(exampleCourse('kk'), 3, 'ұзақ мәтін '.repeat(3000));
    expect(courseScripts(course, words, sizes)[0]!.bytes.length).toBeLessThan(5000);
  });

  it('cannot close a script element or break an old parser', () => {
    const course = { ...exampleCourse('en'), title: '</script>\u2028' };
    const text = new TextDecoder().decode(courseScripts(course, words)[0]!.bytes);
    expect(text).not.toMatch(/<\/script|\u2028|\?\?/u);
    expect(deliveriesOf([text])[0]).toMatchObject({ course: { title: '</script>\u2028' } });
  });
});

describe('a package with less in it', () => {
  it('starts with the language named first and says in its name what it has', () => {
    const plan = examplePlan('scorm2004-3rd', { languages: ['kk', 'en'] });
    expect(plan.fileName).toBe('first-conversation-1.2.0-kk-en-scorm2004-3rd.zip');
    expect(infoOf(textOf(plan, 'index.html')).languages).toEqual(['kk', 'en']);
    expect(pathsOf(plan)).not.toContain('course-ru.js');
    expect(plan.manifest).toContain('<title>Бірінші әңгіме</title>');
  });

  it('leaves out the script of role-plays and questions when there are none', () => {
    const { media, courses, ...rest } = exampleLowered();
    const reading = { ...courses.ru!, units: courses.ru!.units.slice(0, 1).map((unit) => (unit.kind === 'lesson' ? { ...unit, sections: unit.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'check') })) } : unit)) };
    const plan = examplePlan('scorm12', { languages: ['ru'] }, { ...rest, media, courses: { ru: reading } });
    expect(pathsOf(plan)).not.toContain('practice.js');
    expect(infoOf(textOf(plan, 'index.html')).later).toEqual(['header.js', 'reading.js']);
  });

  it('for one post names the post', () => {
    const plan = examplePlan('scorm12', { level: 'frontline' });
    expect(plan.fileName).toBe('first-conversation-1.2.0-frontline-scorm12.zip');
    expect(infoOf(textOf(plan, 'index.html')).level).toBe('frontline');
    expect(deliveriesOf([textOf(plan, 'course-ru.js')])[0]).toMatchObject({ course: { levels: [{ id: 'frontline' }] } });
  });
});

describe('how sessions end', () => {
  it('follows from the profile unless the package is to differ', () => {
    expect(infoOf(textOf(examplePlan('scorm2004-3rd'), 'index.html'))).not.toHaveProperty('suspends');
    const info = infoOf(textOf(examplePlan('scorm2004-3rd', { suspends: 'until-done' }), 'index.html'));
    expect(profileOf(info)).toEqual({ ...profiles['scorm2004-3rd'], suspends: 'until-done' });
  });
});

describe('media', () => {
  it('stand beside the page, where the course points at them', () => {
    const plan = examplePlan('scorm12');
    expect(pathsOf(plan)).toContain('media-two-people.svg');
    expect(textOf(plan, 'course-ru.js')).toContain('"src":"media-two-people.svg"');
  });

  it('that nothing in the package points at stay out of it', () => {
    const course = { ...exampleCourse('ru'), units: exampleCourse('ru').units.slice(1) };
    expect(mediaFiles([course], exampleLowered().media)).toEqual([]);
  });

  it('that are missing are our mistake and said so', () => {
    expect(() => mediaFiles([exampleCourse('ru')], new Map())).toThrow('media-two-people.svg');
  });
});

describe('an academy with a face of its own', () => {
  const colours = { accent: '#7a1f5c', accentStrong: '#581642', accentSoft: '#efe4eb', onAccent: '#ffffff', bubbleOwn: '#7a1f5c', onBubbleOwn: '#ffffff' };
  const plan = examplePlan('scorm12', {}, { ...exampleLowered(), branding: { logo: { path: 'media/Logo of ours.svg', bytes: new TextEncoder().encode('<svg/>') }, light: colours } });

  it('gives its logo to the package, under a name that survives any LMS', () => {
    expect(textOf(plan, 'logo.svg')).toBe('<svg/>');
  });

  it('tells the player where the logo is and which colours to take', () => {
    expect(infoOf(textOf(plan, 'index.html')).branding).toEqual({ logo: 'logo.svg', light: colours });
  });
});

describe('names that some LMS refuses', () => {
  it.each(['Index.html', 'a/b.png', 'сурет.png', 'run.php', 'a.sh'])('%s never gets into a package', (path) => {
    expect(() => assertSafePaths([path])).toThrow(path);
  });
});
