/** `.vscode/settings.json`: which schema belongs to which file, for folders whose YAML does not name its own. */
export function editorSettings(courses: string, schemas: string): string {
  const settings = {
    'yaml.schemas': { [`${schemas}/academy.schema.json`]: `${courses}/academy.yaml`, [`${schemas}/course.schema.json`]: `${courses}/*/course.yaml` },
    'files.encoding': 'utf8',
    'editor.wordWrap': 'on',
    '[markdown]': { 'editor.tabSize': 4, 'editor.insertSpaces': true, 'editor.quickSuggestions': { other: true, comments: false, strings: false }, 'files.trimTrailingWhitespace': false },
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}
