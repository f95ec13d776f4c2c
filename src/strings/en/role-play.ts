export const rolePlay = {
  name: 'Role-play',
  start: 'Start',
  tryAgain: 'Try again',
};
