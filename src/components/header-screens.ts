/** The elements around the contents: the bar above every screen, and the last screen, to which it leads. */
import './course-closed/course-closed.ts';
import './player-header/player-header.ts';
