/**
 * A page of docs/diagnostics, read as a test: under `## Wrong` files and the code frame they give, under `## Right` files
 * that give none. A file's fence names where it goes: `markdown scenes` into a small role-play, `markdown tables` in front
 * of its scenes, `markdown role-play` into one that has only its title, `markdown lesson`, `markdown quiz`,
 * `markdown survey` likewise, `markdown ru/scenes` into its Russian translation, or a whole file: `yaml reception/course.yaml`, in base64 when it is no text. `sh command` is
 * what was typed, when it matters.
 */
export interface ExampleFile {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

export interface DocsPage {
  readonly code: string;
  readonly why: string;
  readonly wrong: readonly ExampleFile[];
  readonly frame: string | undefined;
  readonly right: readonly ExampleFile[];
}

const FENCE = /^(`{3,})(\w+)(?: (\S+))?\n([\s\S]*?)^\1$/gmu;

export function readDocsPage(code: string, text: string): DocsPage {
  const [head = '', wrong = '', right = ''] = text.split(/^## (?:Wrong|Right)$/mu);
  const frame = [...wrong.matchAll(FENCE)].find(([, , language]) => language === 'text')?.[4];
  return { code, why: head.replace(/^# .*$/mu, '').trim(), wrong: filesIn(wrong), frame: frame?.trimEnd(), right: filesIn(right) };
}

function filesIn(part: string): readonly ExampleFile[] {
  return [...part.matchAll(FENCE)].flatMap(([, , language = '', place, text = '']) => (language === 'text' || place === undefined ? [] : [{ place, language, text }]));
}

/** The page with another frame. */
export function withFrame(text: string, frame: string): string {
  return text.replace(/^(```text\n)[\s\S]*?^```$/mu, () => `\`\`\`text\n${frame}\n\`\`\``);
}
