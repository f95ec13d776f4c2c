/** Ways of writing the same role-play that nobody has to be told about. */
import { expect, it } from 'vitest';
import { compileRolePlay } from '../../fixtures/compile-role-play.ts';
import { ways } from '../../fixtures/harmless-ways.ts';
import { changed, THIRD_VISIT } from '../../fixtures/third-visit.ts';

const plain = compileRolePlay(THIRD_VISIT);

it.each(Object.entries(ways))('%s', (_name, text) => {
  const { rolePlay, found } = compileRolePlay(text);
  expect(found).toEqual([]);
  expect(rolePlay).toEqual(plain.rolePlay);
});

it('only a fix is offered for a link that GitHub would not follow', () => {
  const { rolePlay, found, diagnostics } = compileRolePlay(changed('(#договорились)', '(#Договорились)'));
  expect(found).toEqual(['role-play-link-inexact: #Договорились']);
  expect(diagnostics[0]?.fix?.[0]?.text).toBe('#договорились');
  expect(rolePlay).toEqual(plain.rolePlay);
});

it('numbers keep the order of choices, bullets do not', () => {
  const { rolePlay, found } = compileRolePlay(THIRD_VISIT.replace(/^- /gmu, '1. '));
  expect(found).toEqual([]);
  expect(rolePlay?.scenes['s1']?.blocks[1]).toMatchObject({ kind: 'choices', order: 'fixed' });
  expect(plain.rolePlay?.scenes['s1']?.blocks[1]).toMatchObject({ kind: 'choices', order: 'shuffled' });
});
