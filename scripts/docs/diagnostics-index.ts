import type { MessageDefinition } from '../../build/diagnostics/message.ts';
import { registry } from '../../build/diagnostics/registry.ts';

/** `docs/diagnostics/index.md`: every diagnostic with its severity and its words, a link to its page. */
export function diagnosticsIndex(): string {
  const definitions: readonly (readonly [string, MessageDefinition])[] = Object.entries(registry);
  const rows = [...definitions].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, { severity, en }]) => `| [${code}](${code}.md) | ${severity} | ${cell(en.message)} |`);
  return `# Messages

What the tool may say about a course. Each page says why it matters and shows an example with the message it gives, and the
same example mended. An error stops the build, a warning does not, an info is only worth knowing.

\`npm run compile && node dist/node/scripts/docs/write-diagnostics-index.js\` writes this page.

| Code | Severity | Message |
| --- | --- | --- |
${rows.join('\n')}
`;
}

/** A stroke would end the cell, and a tag would be swallowed, unless they stand in code. */
function cell(message: string): string {
  return message.replace(/\|/gu, '\\|').replace(/(`[^`]*`)|</gu, (found, code: string | undefined) => (code === undefined ? '&lt;' : found));
}
