/**
 * What a learner acts on: role-plays, quizzes, the checks in lessons. A script of its own, loaded behind the contents; a
 * package with nothing to act on leaves it out. Its elements come to life wherever they already stand.
 */
import './reading.ts';
import './components/question-card/question-card.ts';
import './components/quiz-view/quiz-view.ts';
import './components/role-play-view/role-play-view.ts';
