/** Authors write the names of scales as they stand in the middle of a sentence; here they open a line. */
export function scaleTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
