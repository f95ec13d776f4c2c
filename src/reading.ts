/**
 * What a learner reads: lessons, the result, and the screens to look things up on; and what writes into the record. A
 * script of its own, loaded behind the contents, like `practice.ts`.
 */
import './main.ts';
import './components/accessibility-statement/accessibility-statement.ts';
import './components/course-result/course-result.ts';
import './components/course-search/course-search.ts';
import './components/course-standing/course-standing.ts';
import './components/lesson-view/lesson-view.ts';
import './components/reference-list/reference-list.ts';
import './components/unit-footer/unit-footer.ts';
import './event-recorder.ts';
