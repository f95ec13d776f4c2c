export const lesson = {
  done: 'Mark as done',
};
