/** An XML writer of as much XML as a manifest needs: elements, attributes, text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(name: string, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (XmlElement | string)[]): XmlElement {
  return { name, attributes, children };
}

/** A whole document, indented by two spaces, UTF-8 without a byte order mark. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${render(root, '')}\n`;
}

function render({ name, attributes, children }: XmlElement, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string')) return `${open}>${children.map(escapeXml).join('')}</${name}>`;
  const inner = children.map((child) => (typeof child === 'string' ? `${indent}  ${escapeXml(child)}` : render(child, `${indent}  `)));
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

/** Escapes text for HTML and XML alike. Characters that XML cannot hold at all are dropped. */
export function escapeXml(text: string): string {
  return text
    // eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
