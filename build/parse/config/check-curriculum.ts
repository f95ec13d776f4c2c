import type { Reporter } from '../../diagnostics/report.ts';
import { nearestName } from '../keywords/nearest-name.ts';
import type { Academy } from './academy.ts';

/** A curriculum speaks of modules that are there, and in no post's order does a module come before what it builds on. */
export function checkCurriculum(academy: Academy, folders: readonly string[], reporter: Reporter): void {
  const { curriculum } = academy;
  if (!curriculum) return;
  for (const { name, path, isKey } of namesIn(curriculum)) {
    if (folders.includes(name)) continue;
    const nearest = nearestName(name, folders);
    const span = isKey ? academy.page.keyPlace(path) : academy.page.place(path);
    reporter.report('curriculum-module-unknown', span, { name, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
  }
  for (const [post, order] of Object.entries(curriculum.order)) {
    for (const [index, module] of (order ?? []).entries()) {
      const late = (curriculum.after?.[module] ?? []).find((before) => (order ?? []).indexOf(before) > index);
      if (late !== undefined) reporter.report('curriculum-order', academy.page.place(['curriculum', 'order', post, index]), { module, before: late });
    }
  }
}

interface Named {
  readonly name: string;
  readonly path: (string | number)[];
  readonly isKey?: true;
}

function namesIn({ topics = {}, order, after = {} }: NonNullable<Academy['curriculum']>): readonly Named[] {
  const listed = (list: readonly string[], path: readonly (string | number)[]): Named[] => list.map((name, index) => ({ name, path: [...path, index] }));
  return [
    ...Object.keys(topics).map((name): Named => ({ name, path: ['curriculum', 'topics', name], isKey: true })),
    ...Object.entries(order).flatMap(([post, list]) => listed(list ?? [], ['curriculum', 'order', post])),
    ...Object.entries(after).flatMap(([name, list]): Named[] => [{ name, path: ['curriculum', 'after', name], isKey: true }, ...listed(list, ['curriculum', 'after', name])]),
  ];
}
