/**
 * Prepares the tables in a text for narrow screens, where each row is shown as a block with the headings of the columns
 * beside its cells. Roles are spelt out, because a table laid out as blocks loses them in some browsers.
 */
export function dressTables(root: ParentNode): void {
  for (const table of root.querySelectorAll('.prose table:not(.stacks)')) dress(table);
}

function dress(table: Element): void {
  table.setAttribute('role', 'table');
  table.classList.add('stacks');
  const labels = [...table.querySelectorAll('thead tr:first-child > *')].map((cell) => cell.textContent?.trim() ?? '');
  for (const group of table.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
  for (const row of table.querySelectorAll('tr')) {
    row.setAttribute('role', 'row');
    const inHead = row.parentElement?.localName === 'thead';
    for (const [column, cell] of [...row.children].entries()) {
      cell.setAttribute('role', cell.localName !== 'th' ? 'cell' : inHead ? 'columnheader' : 'rowheader');
      if (!inHead && column > 0 && labels[column]) cell.setAttribute('data-label', `${labels[column]}: `);
    }
  }
}
