import { StrictLms } from './strict-lms.ts';

/** The manifest has a mastery score, and the LMS neither tells it to the course nor applies it. */
export class MasteryLost extends StrictLms {
  protected override answer(element: string): readonly [string, number] {
    const lost = element === 'cmi.student_data.mastery_score' || element === 'cmi.scaled_passing_score';
    return lost ? ['', 0] : super.answer(element);
  }
}
