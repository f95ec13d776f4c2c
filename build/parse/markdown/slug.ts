/** The address GitHub and VS Code give a heading with these words. No suffixes: two alike in one file are an error. */
export function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /gu, '-');
}
