import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of somebody else's XML. Names with their prefix, as written. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text directly inside, trimmed. */
  readonly text: string;
}

export interface XmlProblem {
  readonly line: number;
  readonly problem: string;
}

/** What the parser gives: elements in order, the name of each as a key beside `:@`. */
type Parsed = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', attributesGroupName: false, parseTagValue: false, parseAttributeValue: false,
  ignoreDeclaration: true, ignorePiTags: true, trimValues: true,
  // Entities of a document type can grow without end; the five of XML itself are decoded here.
  processEntities: false,
});

/** The root element, or where the text is not well-formed. */
export function readXml(text: string): XmlNode | XmlProblem {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { line: valid.err.line, problem: valid.err.msg };
  const roots = (parser.parse(text) as readonly Parsed[]).map(nodeFrom).filter((node) => node !== undefined);
  return roots[0] ?? { line: 1, problem: 'There is no element.' };
}

export function isProblem(read: XmlNode | XmlProblem): read is XmlProblem {
  return 'problem' in read;
}

function nodeFrom(parsed: Parsed): XmlNode | undefined {
  const name = Object.keys(parsed).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (name === undefined) return undefined;
  const inside = parsed[name] as readonly Parsed[];
  const given = (parsed[ATTRIBUTES] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, decode(String(value))])),
    children: inside.map(nodeFrom).filter((node) => node !== undefined),
    text: decode(inside.map((part) => (TEXT in part ? String(part[TEXT]) : '')).join('')).trim(),
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Children of this name, whatever their prefix. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => localName(child) === name);
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}

/** Everything below, the node itself included. */
export function allBelow(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(allBelow)];
}

export function localName({ name }: Pick<XmlNode, 'name'>): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute whatever its prefix, with the name it was written with. */
export function attributeOf({ attributes }: XmlNode, name: string): { readonly written: string; readonly value: string } | undefined {
  const written = Object.keys(attributes).find((key) => key.slice(key.indexOf(':') + 1).toLowerCase() === name.toLowerCase());
  return written === undefined ? undefined : { written, value: attributes[written]! };
}
