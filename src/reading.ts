/**
 * What a learner reads, and what writes into the record. A script of its own, loaded behind the contents, like `practice.ts`.
 */
import './header.ts';
import './components/reading-screens.ts';
import './event-recorder.ts';
