/** "1 decision", "5 decisions". */
export function pluralEn(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}

/** "1 решение", "2 решения", "5 решений". Fractions take the form of 2. */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  return `${count} ${russianForm(count, one, few, many)}`;
}

function russianForm(count: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(count)) return few;
  const [tens, ones] = [count % 100, count % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
