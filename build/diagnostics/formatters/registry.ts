import { codeFrame } from './code-frame.ts';
import type { Formatter } from './formatter.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';

/** Every way to write diagnostics down, by the name the command line gives it. */
export const formatters = { frame: codeFrame, json, sarif, github } as const satisfies Record<string, Formatter>;
export type FormatterName = keyof typeof formatters;
