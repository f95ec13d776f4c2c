import type { Lock, LockedPart } from './lock.ts';

const HEADER = `# Short ids by which learners who come back are known. Kept by the tool: commit this file, do not edit it.
`;

/** One line per part, children indented below it: a change of one part is a change of one line. */
export function printLock({ used, units }: Lock): string {
  const lines = units.flatMap(({ id, code, used: numbers, parts }) => [
    `unit ${code} ${id}`,
    `  used ${Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, number]) => `${letter}${number}`).join(' ')}`.trimEnd(),
    ...parts.flatMap((part) => printPart(part, '  ')),
  ]);
  return `${HEADER}used u${used}\n${lines.map((line) => `${line}\n`).join('')}`;
}

function printPart({ code, text, children }: LockedPart, indent: string): readonly string[] {
  return [`${indent}${code} ${text}`.trimEnd(), ...children.flatMap((child) => printPart(child, `${indent}  `))];
}
