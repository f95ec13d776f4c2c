import type { Html } from '../model/common.schema.ts';

/** The words alone, for places that hold no markup: options of a select, names for screen readers, announcements. */
export function plainText(html: Html): string {
  return (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim();
}
