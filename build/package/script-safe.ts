/**
 * JSON that may stand inside a `<script>` element or in a script file: no `</script>` can occur in it, and none of the
 * line separators that JSON allows in strings and older JavaScript does not.
 */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
