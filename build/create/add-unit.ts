import { isMap, isNode, isSeq, parseDocument } from 'yaml';

/**
 * course.yaml with one more unit at the end of its last topic. The text is edited in place, so that comments and the
 * author's own layout stay. Undefined when there is no such list.
 */
export function addUnit(text: string, unit: string): string | undefined {
  const topics = parseDocument(text).get('topics', true);
  const topic = isSeq(topics) ? topics.items.at(-1) : undefined;
  const units = isMap(topic) ? topic.get('units', true) : undefined;
  const last = isSeq(units) ? units.items.at(-1) : undefined;
  if (!isSeq(units) || !isNode(last) || !last.range) return undefined;
  const [start, end] = last.range;
  if (units.flow) return `${text.slice(0, end)}, ${unit}${text.slice(end)}`;
  const line = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const [front, back] = lineEnd < 0 ? [`${text}\n`, ''] : [text.slice(0, lineEnd + 1), text.slice(lineEnd + 1)];
  const indent = /^[ \t]*(?:- [^\n]*?: *)?/u.exec(text.slice(line, start))?.[0] ?? '';
  return `${front}${indent.replace(/[^ \t]/gu, ' ')}- ${unit}\n${back}`;
}
