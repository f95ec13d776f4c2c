/** The academy's logo and colour: checked, so that every text in that colour can be read in both themes. */
import type { AccentColours, Theme } from '../../src/model/branding.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { endingOf, endingsFor, formats } from '../lower/media-format.ts';
import type { Academy } from '../parse/config/academy.ts';
import type { CourseHost } from '../source/course-host.ts';
import { accentColours, darkAccent, poorContrast } from './accent-colours.ts';
import { isColour } from './colour.ts';

/** Branding before it is packed: the logo with its bytes. */
export interface ReadBranding {
  readonly logo?: { readonly path: string; readonly bytes: Uint8Array };
  readonly light?: AccentColours;
  readonly dark?: AccentColours;
}

export function readBranding(academy: Academy, host: Pick<CourseHost, 'list' | 'read'>, reporter: Reporter): ReadBranding | undefined {
  if (!academy.branding) return undefined;
  const logo = readLogo(academy, host, reporter);
  return { ...(logo ? { logo } : {}), ...readColours(academy, reporter) };
}

function readColours({ branding, page }: Academy, reporter: Reporter): Pick<ReadBranding, 'light' | 'dark'> {
  const { accent, 'accent-dark': dark } = branding ?? {};
  const check = (colour: string, key: string, theme: Theme): boolean => {
    const place = page.place(['branding', key]);
    const poor = isColour(colour) ? poorContrast(colour, theme) : undefined;
    if (!isColour(colour)) reporter.report('branding-colour', place, { value: colour });
    else if (poor) reporter.report('branding-contrast', place, { colour, ground: poor.ground, ratio: poor.ratio.toFixed(1), better: poor.better });
    return isColour(colour) && !poor;
  };
  const light = accent !== undefined && check(accent, 'accent', 'light') ? accent : undefined;
  const own = dark === undefined ? light && darkAccent(light) : check(dark, 'accent-dark', 'dark') ? dark : undefined;
  return { ...(light === undefined ? {} : { light: accentColours(light, 'light') }), ...(own === undefined ? {} : { dark: accentColours(own, 'dark') }) };
}

function readLogo({ branding, page }: Academy, host: Pick<CourseHost, 'list' | 'read'>, reporter: Reporter): ReadBranding['logo'] {
  const path = branding?.logo;
  if (path === undefined) return undefined;
  const place = page.place(['branding', 'logo']);
  const format = Object.hasOwn(formats, endingOf(path)) ? formats[endingOf(path)] : undefined;
  if (format?.use !== 'picture') {
    reporter.report('media-type', place, { name: path, expected: endingsFor('picture').map((ending) => `\`.${ending}\``).join(', ') });
    return undefined;
  }
  if (!host.list().includes(path)) {
    reporter.report('branding-logo-missing', place, { path });
    return undefined;
  }
  const bytes = host.read(path);
  if (!format.matches(bytes)) reporter.report('media-signature', place, { name: path });
  return { path, bytes };
}
