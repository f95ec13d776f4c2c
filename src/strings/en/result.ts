export const result = {
  title: 'Result',
};
