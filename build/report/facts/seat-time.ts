/**
 * How long a learner sits: characters at a reading pace, and time to think. Characters rather than words, because the
 * same message takes fewer and longer words in Kazakh than in English.
 */
import { drawQuestions } from '../../../src/engine/draw-questions.ts';
import { isMeantFor } from '../../../src/engine/meant-for.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Unit } from '../../../src/model/course.schema.ts';
import type { Lesson } from '../../../src/model/lesson.schema.ts';
import type { Quiz } from '../../../src/model/quiz.schema.ts';
import { textsOfUnit } from '../../analyse/language/course-texts.ts';
import { textOf } from '../../analyse/language/text-of.ts';
import type { CourseStudy, StudiedRolePlay } from '../../analyse/study.ts';
import type { Road } from '../../analyse/walk/ranges.ts';
import type { SeatTime } from '../report-types.ts';

/** Characters a minute. Slow is for readers of a second language. */
const PACE = { usual: 1_000, quick: 1_400, slow: 700 };
const SECONDS_PER_QUESTION = 36;
const SECONDS_PER_DECISION = 12;
const STEP = 5;
const ACADEMIC_HOUR = 45;

interface Load {
  readonly characters: number;
  readonly questions: number;
  readonly decisions: number;
}

export function seatTimes(studies: readonly CourseStudy[]): readonly SeatTime[] {
  return studies.flatMap((study) => study.course.levels.map(({ id }) => seatTime(study, id)));
}

function seatTime(study: CourseStudy, level: LevelId): SeatTime {
  const units = study.course.units.filter((unit) => isMeantFor(unit.levels, level));
  const loads = units.map((unit) => loadOf(unit, level, study));
  const sum = (part: keyof Load): number => loads.reduce((total, load) => total + load[part], 0);
  const [characters, questions, decisions] = [Math.round(sum('characters')), sum('questions'), sum('decisions')];
  const minutes = (pace: number): number => characters / pace + (questions * SECONDS_PER_QUESTION + decisions * SECONDS_PER_DECISION) / 60;
  const inSteps = (pace: number): number => STEP * Math.ceil(minutes(pace) / STEP);
  return {
    level, language: study.language, characters, questions, decisions,
    typical: inSteps(PACE.usual), quick: inSteps(PACE.quick), slow: inSteps(PACE.slow),
    academicHours: Math.round((10 * minutes(PACE.usual)) / ACADEMIC_HOUR) / 10,
  };
}

function loadOf(unit: Unit, level: LevelId, study: CourseStudy): Load {
  switch (unit.kind) {
    case 'role-play': return rolePlayLoad(study.rolePlays.find(({ rolePlay }) => rolePlay.id === unit.id)!);
    case 'lesson': return lessonLoad(unit, level);
    case 'quiz': return quizLoad(unit, level);
    default: return { characters: charactersIn(unit), questions: unit.questions.length, decisions: 0 };
  }
}

function lessonLoad(lesson: Lesson, level: LevelId): Load {
  const sections = lesson.sections.filter((section) => isMeantFor(section.levels, level));
  const questions = sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'check').length;
  return { characters: charactersIn({ ...lesson, sections }), questions, decisions: 0 };
}

/** Of a pool, the mean question as often as it is drawn. */
function quizLoad(quiz: Quiz, level: LevelId): Load {
  const meant = quiz.questions.filter((question) => isMeantFor(question.levels, level));
  const drawn = drawQuestions(quiz, level, 1).length;
  const pool = charactersIn({ ...quiz, intro: '', questions: meant });
  return { characters: textOf(quiz.intro).length + (meant.length === 0 ? 0 : (pool * drawn) / meant.length), questions: drawn, decisions: 0 };
}

/** One play along the best road: the words that are spoken there and the choices on offer. */
function rolePlayLoad({ rolePlay, proof }: StudiedRolePlay): Load {
  const road = [...proof.ranges.endings.values()].map(({ highest }) => highest).reduce<Road | undefined>((top, each) => (top && top.percent >= each.percent ? top : each), undefined);
  const { turns } = replayRolePlay(rolePlay, road?.choices ?? []);
  const texts = turns.flatMap((turn) => [
    ...turn.events.flatMap((event) => (event.kind === 'line' ? [event.line.html] : [])),
    ...(turn.kind === 'choose' ? turn.offered.map(({ html }) => html) : []),
  ]);
  return { characters: [rolePlay.intro, ...texts].reduce((sum, html) => sum + textOf(html).length, 0), questions: 0, decisions: turns.length - 1 };
}

function charactersIn(unit: Unit): number {
  return textsOfUnit(unit, '').reduce((sum, { html }) => sum + textOf(html).length, 0);
}
