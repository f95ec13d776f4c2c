/** The elements with which a learner acts: role-plays, quizzes, the checks in lessons. */
import './question-card/question-card.ts';
import './quiz-view/quiz-view.ts';
import './role-play-view/role-play-view.ts';
