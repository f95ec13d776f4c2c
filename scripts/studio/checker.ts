import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../build/bundle/package-root.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import type { Language } from '../../src/model/common.schema.ts';
import type { MapView, Problem } from '../../src/studio/protocol.ts';
import type { CheckAnswer, CheckRequest } from './check-work.ts';

/** The long checks. Each question is answered about the files as they are when its turn comes. */
export interface Checker {
  problems(module: string, language: MessageLanguage): Promise<readonly Problem[]>;
  map(module: string, unit: string, language: Language): Promise<MapView | undefined>;
  report(module: string, language: MessageLanguage): Promise<string | undefined>;
  /** Files have changed. */
  changed(paths: readonly string[]): void;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: CheckAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The compiled one, whether this runs from source or compiled. */
const workFile = join(packageRoot(), 'dist', 'node', 'scripts', 'studio', 'check-work.js');

export function createChecker(folder: string): Checker {
  const worker = new Worker(workFile);
  const waiting = new Map<number, Waiting>();
  let changed: string[] = [];
  let last = 0;
  worker.on('message', (answer: CheckAnswer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failed' in answer) one?.reject(new Error(answer.failed));
    else one?.resolve(answer);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });

  type Asked = CheckRequest extends infer One ? (One extends CheckRequest ? Omit<One, 'id' | 'folder' | 'changed'> : never) : never;
  function ask(request: Asked): Promise<CheckAnswer> {
    last += 1;
    const id = last;
    const message = { ...request, id, folder, changed };
    changed = [];
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage(message);
    });
  }

  return {
    async problems(module, language) {
      const answer = await ask({ ask: 'problems', module, language });
      return 'problems' in answer ? answer.problems : [];
    },
    async map(module, unit, language) {
      const answer = await ask({ ask: 'map', module, unit, language });
      return 'map' in answer ? answer.map : undefined;
    },
    async report(module, language) {
      const answer = await ask({ ask: 'report', module, language });
      return 'report' in answer ? answer.report : undefined;
    },
    changed: (paths) => void changed.push(...paths),
    close: async () => void (await worker.terminate()),
  };
}
