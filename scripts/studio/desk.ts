/** What lies on the desk: the modules somebody looks at. After every change they are compiled at once and checked behind it. */
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import type { ModuleSummary, ModuleView, Problem, StudioEvent } from '../../src/studio/protocol.ts';
import { decode } from '../../build/source/decode.ts';
import type { Checker } from './checker.ts';
import { moduleView } from './module-view.ts';
import { problemsOf } from './problems.ts';
import type { Draft, Workshop } from './workshop.ts';

/** The long checks take a processor for seconds; they begin when nothing has been saved for this long. */
const PAUSE = 600;

export interface Desk {
  modules(): readonly ModuleSummary[];
  /** Puts a module on the desk. Undefined when there is none of the name. */
  open(id: string): ModuleView | undefined;
  changed(paths: readonly string[]): void;
  close(): void;
}

export function createDesk(workshop: Workshop, checker: Checker, language: MessageLanguage, tell: (event: StudioEvent) => void): Desk {
  /** What the long checks found last, by module. */
  const found = new Map<string, readonly Problem[]>();
  const checking = new Set<string>();
  const waiting = new Map<string, NodeJS.Timeout>();
  let listed = '';

  function view(draft: Draft, checked: boolean): ModuleView {
    const own = problemsOf(draft.diagnostics, language, workshop.textOf);
    return moduleView(draft, checked ? (found.get(draft.id) ?? own) : together(own, found.get(draft.id) ?? []), checked);
  }

  async function check(id: string): Promise<void> {
    if (checking.has(id)) return;
    checking.add(id);
    const asked = workshop.draft(id)?.version;
    try {
      const problems = await checker.problems(id, language);
      found.set(id, problems.filter(({ path }) => path.startsWith(`${id}/`) || !path.includes('/')));
    } finally {
      checking.delete(id);
    }
    const draft = workshop.draft(id);
    if (draft?.version !== asked) return check(id);
    if (draft) tell({ kind: 'module', module: view(draft, true) });
  }

  function later(id: string): void {
    clearTimeout(waiting.get(id));
    // A failure of the checks is a bug of ours; it must not take the previews with it.
    waiting.set(id, setTimeout(() => void check(id).catch((error: unknown) => void process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)), PAUSE));
  }

  /** Reading hundreds of titles at every keystroke would be felt. */
  function tellList(paths: readonly string[]): void {
    if (!paths.some((path) => /\/(?:course\.yaml|course\.md)$/u.test(path))) return;
    const modules = desk.modules();
    const now = JSON.stringify(modules);
    if (now !== listed) tell({ kind: 'modules', modules });
    listed = now;
  }

  const desk: Desk = {
    modules() {
      return workshop.modules().map((id) => ({ id, title: titleOf(id, workshop, language) }));
    },
    open(id) {
      const draft = workshop.draft(id);
      if (!draft) return undefined;
      later(id);
      return view(draft, false);
    },
    changed(paths) {
      const concerned = workshop.changed(paths);
      checker.changed(paths);
      for (const id of concerned) {
        // What was found in a file that has changed may be gone; what was found elsewhere stands until it is looked at again.
        found.set(id, (found.get(id) ?? []).filter(({ path }) => !paths.includes(path)));
        const draft = workshop.draft(id);
        if (draft) tell({ kind: 'module', module: view(draft, false) });
        later(id);
      }
      tellList(paths);
    },
    close() {
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
  return desk;
}

/** Mistakes in the writing as they are now, and what the long checks found in files that have not changed since. */
function together(own: readonly Problem[], before: readonly Problem[]): readonly Problem[] {
  const said = new Set(own.map(({ code, path, line }) => `${code} ${path} ${line}`));
  return [...own, ...before.filter(({ code, path, line }) => !said.has(`${code} ${path} ${line}`))];
}

/** The first heading of course.md: cheap enough to be read for hundreds of modules. */
function titleOf(id: string, { host }: Workshop, language: MessageLanguage): string {
  const path = [language, 'ru', 'kk', 'en'].map((each) => `${id}/${each}/course.md`).find((each) => host.has(each));
  return (path === undefined ? undefined : /^# (.+)$/mu.exec(decode(host.read(path)).text)?.[1]?.trim()) ?? id;
}
