/**
 * The course the gauntlet plays: a lesson with a check, three role-plays (two of them as their writers wrote them), an
 * assessed quiz with every kind of question that has a right answer, a survey, a reflection.
 */
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { Question } from '../../src/model/question.schema.ts';
import type { Quiz, Reflection, Survey } from '../../src/model/quiz.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { compileRolePlay } from '../fixtures/compile-role-play.ts';
import { playerCourse } from '../fixtures/player-course.ts';
import { questionFixtures, questionKinds } from '../fixtures/questions.ts';

const folder = new URL('../fixtures/role-plays/', import.meta.url);

export function gauntletCourse(): Course {
  const example = playerCourse('ru');
  const [lesson, , rolePlay] = example.units;
  if (lesson?.kind !== 'lesson' || rolePlay?.kind !== 'role-play') throw new Error('The example course has a lesson and a role-play.');
  const units = [lesson, rolePlay, written('empathy-reception', 'ru', 'reception', 'u20'), written('crisis-hall', 'kk', 'hall', 'u21'), quiz(), survey(), reflection()];
  const ids = units.map(({ id }) => id);
  return {
    ...example,
    id: 'gauntlet',
    units,
    topics: [{ id: 'all', title: 'Всё', outcomes: [], units: ids }],
    competencies: ['active-empathy', 'empathy', 'clarity', 'lawfulness', 'negotiation', 'self-regulation'].map((id) => ({ id, short: id, name: id, framework: [] })),
    rules: { complete: ids, scored: ['third-visit', 'reception', 'hall', 'exam'], mark: 60, each: false, partialPasses: true, evidence: 1 },
  };
}

function written(file: string, language: Language, id: string, code: string): RolePlay {
  const { rolePlay } = compileRolePlay(readFileSync(new URL(`${file}.${language}.md`, folder), 'utf8'), language);
  if (!rolePlay) throw new Error(`${file} does not compile.`);
  return { ...rolePlay, id, code, levels: [] };
}

const frame = { minutes: 5, levels: [], intro: '' };

function quiz(): Quiz {
  const graded = questionKinds.filter((kind) => kind !== 'scale' && kind !== 'reflection');
  const questions: Question[] = graded.map((kind) => ({ ...questionFixtures[kind].question, competency: 'clarity' }));
  return { kind: 'quiz', id: 'exam', code: 'u22', title: 'Проверка', ...frame, mode: 'assessed', pass: 70, attempts: 0, questions };
}

function survey(): Survey {
  return { kind: 'survey', id: 'opinion', code: 'u23', title: 'Опрос', ...frame, questions: [questionFixtures.scale.question] };
}

function reflection(): Reflection {
  return { kind: 'reflection', id: 'thoughts', code: 'u24', title: 'Размышление', ...frame, questions: [questionFixtures.reflection.question] };
}
