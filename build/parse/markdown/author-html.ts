/** HTML that authors may write in Markdown. Everything else is removed, and named in an error. */
import sanitizeHtml from 'sanitize-html';

/** Tags and attributes an author may write. Pictures, links and tables have Markdown of their own. */
const AUTHOR: Readonly<Record<string, readonly string[]>> = {
  span: ['lang', 'dir'], details: ['open'], summary: [], abbr: ['title'], sub: [], sup: [], kbd: [], br: [], small: [], mark: [], cite: [], q: ['lang'],
  strong: [], em: [], b: [], i: [], p: ['lang'], div: ['lang'], ul: [], ol: [], li: [], dl: [], dt: [], dd: [],
};

/** What the compiler itself writes, besides. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  ...AUTHOR,
  a: ['href', 'data-note', 'data-source', 'data-term', 'data-unit'],
  dfn: ['data-term'],
  img: ['src', 'alt', 'width', 'height'],
  th: ['scope'],
};
const OWN_TAGS = [...Object.keys(OWN), 'h3', 'h4', 'h5', 'table', 'thead', 'tbody', 'tr', 'td', 'blockquote', 'pre', 'code', 'del', 'hr'];

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gu;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gu;
/** What these hold is not text. */
const WITH_CONTENT = /<(script|style|iframe|object|template|svg|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;

/** The author's HTML with only what is allowed left; text between tags stays. May be unbalanced: one tag at a time. */
export function keepAllowedHtml(raw: string): string {
  let end = 0;
  let kept = '';
  const source = raw.replace(WITH_CONTENT, '');
  for (const match of source.matchAll(TAG)) {
    kept += escapeBrackets(source.slice(end, match.index)) + keepTag(match);
    end = match.index + match[0].length;
  }
  return kept + escapeBrackets(source.slice(end));
}

/** Names of the tags and attributes that `keepAllowedHtml` takes away: `<script>`, `onclick`. */
export function removedHtml(raw: string): readonly string[] {
  const removed = new Set<string>();
  for (const [, closing, name, attributes = ''] of raw.matchAll(TAG)) {
    if (name === undefined || closing === '/') continue;
    const allowed = allowedOn(name);
    if (!allowed) removed.add(`<${name.toLowerCase()}>`);
    else for (const [, attribute = ''] of attributes.matchAll(ATTRIBUTE)) if (!allowed.includes(attribute.toLowerCase())) removed.add(attribute);
  }
  return [...removed];
}

/** A second wall behind the first: balances the tags and lets nothing through that the compiler does not write itself. */
export function balanceHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: OWN_TAGS,
    allowedAttributes: Object.fromEntries(Object.entries(OWN).map(([name, attributes]) => [name, [...attributes]])),
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: [] },
    allowProtocolRelative: false,
  });
}

const allowedOn = (name: string): readonly string[] | undefined => (Object.hasOwn(AUTHOR, name.toLowerCase()) ? AUTHOR[name.toLowerCase()] : undefined);

function keepTag([, closing, name, attributes = '']: readonly (string | undefined)[]): string {
  const allowed = name === undefined ? undefined : allowedOn(name);
  if (name === undefined || !allowed) return '';
  if (closing === '/') return `</${name.toLowerCase()}>`;
  const kept = [...attributes.matchAll(ATTRIBUTE)].filter(([, attribute = '']) => allowed.includes(attribute.toLowerCase()));
  return `<${[name.toLowerCase(), ...kept.map(([, attribute = '', value]) => writeAttribute(attribute, value))].join(' ')}>`;
}

function writeAttribute(name: string, value: string | undefined): string {
  if (value === undefined) return name.toLowerCase();
  const bare = /^["']/u.test(value) ? value.slice(1, -1) : value;
  return `${name.toLowerCase()}="${escapeBrackets(bare).replace(/"/gu, '&quot;')}"`;
}

const escapeBrackets = (text: string): string => text.replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
