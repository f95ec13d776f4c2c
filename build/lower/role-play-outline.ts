import { plainText } from '../parse/markdown/plain-text.ts';
import type { Outline } from '../parse/unit.ts';
import type { ChoiceDocument, LineDocument, RolePlayDocument } from '../parse/role-play/role-play-document.ts';

/** The parts of a role-play that have ids. Scenes, lists and choices keep theirs: a saved road is made of them. */
export function outlineRolePlay(document: RolePlayDocument): readonly Outline[] {
  const plain = (letter: string) => (part: { readonly name: string }): Outline => ({ letter, text: part.name, part, kept: false, children: [] });
  return [
    ...document.personas.map(plain('p')),
    ...document.scales.map(plain('k')),
    ...document.memories.map(plain('m')),
    ...document.scenes.map((scene): Outline => ({ letter: 's', text: scene.title, part: scene, kept: true, children: scene.blocks.map(outlineLine) })),
  ];
}

function outlineLine(line: LineDocument): Outline {
  if (line.kind !== 'choices') return { letter: 'b', text: '', part: line, kept: false, children: [] };
  const first = line.options[0];
  return { letter: 'l', text: first ? plainText(first.words) : '', part: line, kept: true, children: line.options.map(outlineChoice) };
}

function outlineChoice(choice: ChoiceDocument): Outline {
  return { letter: 'c', text: plainText(choice.words), part: choice, kept: true, children: choice.body.map(outlineLine) };
}
