import { expect, it } from 'vitest';
import { dressTables } from '../../../src/components/lesson-view/dress-tables.ts';

it('a table keeps its roles and tells each cell under which heading it stands', () => {
  document.body.innerHTML = `<div class="prose"><table><thead><tr><th>Sign</th><th>What to do</th></tr></thead>
    <tbody><tr><td>Silence</td><td>Ask</td></tr></tbody></table></div><table id="other"><tr><td>x</td></tr></table>`;
  dressTables(document);
  const roles = [...document.querySelectorAll('.prose [role]')].map((element) => element.getAttribute('role'));
  expect(roles).toEqual(['table', 'rowgroup', 'row', 'columnheader', 'columnheader', 'rowgroup', 'row', 'cell', 'cell']);
  expect([...document.querySelectorAll<HTMLElement>('td')].map(({ dataset }) => dataset['label'])).toEqual([undefined, 'What to do: ', undefined]);
});
