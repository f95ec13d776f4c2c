/** The elements with which a learner reads: lessons, the standing, the result, and the screens to look things up on. */
import './accessibility-statement/accessibility-statement.ts';
import './course-result/course-result.ts';
import './course-search/course-search.ts';
import './course-standing/course-standing.ts';
import './lesson-view/lesson-view.ts';
import './reference-list/reference-list.ts';
import './unit-footer/unit-footer.ts';
