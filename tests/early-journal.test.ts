import { expect, it } from 'vitest';
import { emptyLearnerState } from '../src/engine/learner-place.ts';
import { UnitLeft } from '../src/events/unit-left.ts';
import { profiles } from '../src/model/scorm-profile.ts';
import { RecordedJournal } from '../src/recorded-journal.ts';
import { openRecord, strict12 } from './fixtures/open-record.ts';
import { playerCourse } from './fixtures/player-course.ts';

it('what happens before the script that writes has come is never lost in silence', () => {
  const { record } = openRecord(strict12());
  const journal = new RecordedJournal(record, profiles.scorm12, () => new Date(0));
  expect(() => journal.note(playerCourse('en'), emptyLearnerState(), emptyLearnerState(), new UnitLeft())).toThrow('has not come');
});
