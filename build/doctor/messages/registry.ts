/** Every finding of the doctor: its code, severity and words. Codes are permanent. */
import { contentMessages } from './content.ts';
import { fileMessages } from './file.ts';
import { manifestMessages } from './manifest.ts';
import { runMessages } from './run.ts';
import { structureMessages } from './structure.ts';
import { zipMessages } from './zip.ts';

export const findingMessages = { ...zipMessages, ...fileMessages, ...manifestMessages, ...structureMessages, ...contentMessages, ...runMessages } as const;
export type FindingCode = keyof typeof findingMessages;
