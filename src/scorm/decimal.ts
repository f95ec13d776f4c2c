/** A number as every LMS reads it: leading digit, point, no exponent, no needless zeros. */
export function decimal(value: number, places = 2): string {
  const text = value.toFixed(places);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
