import type { Plugin } from 'vite';

/** Where scripts leave what later scripts take from them. */
const SHARED = 'globalThis.sukhbatParts';

type Program = ReturnType<ThisParameterType<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>['parse']>;
type Statement = Program['body'][number];
type Name = { readonly type: string; readonly name?: string };

/**
 * Turns modules into classic scripts, which also run from a file system and from systems that serve scripts with odd
 * types. What one exports stands in a global object under its file name, and what another imports is taken from there,
 * so it has to be loaded after it. Exports are copied once: none of them may change its value later.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = classic(file.code, file.fileName, this.parse(file.code));
    },
  };
}

function classic(code: string, fileName: string, { body }: Program): string {
  let text = code;
  for (const statement of [...body].reverse()) {
    const replaced = replacement(statement, fileName);
    if (replaced !== undefined) text = `${text.slice(0, statement.start)}${replaced}${text.slice(statement.end)}`;
  }
  return `(function(){"use strict";${text.trim()}})();\n`;
}

/** Undefined for whatever is neither import nor export. */
function replacement(statement: Statement, fileName: string): string | undefined {
  if (statement.type === 'ImportDeclaration') {
    const names = statement.specifiers.map((one) => (one.type === 'ImportSpecifier' ? `${plain(one.imported)}:${plain(one.local)}` : impossible(fileName)));
    return names.length === 0 ? '' : `const{${names.join(',')}}=${SHARED}[${JSON.stringify(statement.source.value.replace('./', ''))}];`;
  }
  if (statement.type === 'ExportNamedDeclaration' && !statement.declaration && !statement.source) {
    const names = statement.specifiers.map(({ exported, local }) => `${plain(exported)}:${plain(local)}`);
    return names.length === 0 ? '' : `(${SHARED}=${SHARED}||{})[${JSON.stringify(fileName)}]={${names.join(',')}};`;
  }
  return statement.type.startsWith('Export') ? impossible(fileName) : undefined;
}

function plain({ type, name }: Name): string {
  return name ?? impossible(type);
}

function impossible(what: string): never {
  throw new Error(`${what} is linked with another script in a way that classic scripts cannot follow.`);
}
