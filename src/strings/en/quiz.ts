export const quiz = {
  yourAnswer: 'Your answer',
  start: 'Start',
};
