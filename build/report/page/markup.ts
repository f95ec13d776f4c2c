/** Markup written as template strings: every value is escaped unless it is markup itself. */
import { escapeXml } from '../../package/xml.ts';

export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | undefined | false | readonly Content[];

export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, part, index) => `${text}${part}${index < values.length ? render(values[index]) : ''}`, ''));
}

function render(value: Content): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return isList(value) ? value.map(render).join('') : escapeXml(String(value));
}

function isList(value: Content): value is readonly Content[] {
  return Array.isArray(value);
}
