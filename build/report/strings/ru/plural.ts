/** "1 сцена", "2 сцены", "5 сцен". */
export function plural(count: number, one: string, few: string, many: string): string {
  const [tens, ones] = [count % 100, count % 10];
  if (tens >= 11 && tens <= 14) return `${count} ${many}`;
  return `${count} ${ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many}`;
}
