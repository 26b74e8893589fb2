import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellRoles } from './cell-roles.ts';

/** A row of cells; `area/3` is a cell that spans three rows: `area/3 1 name`. */
const row = (cells: string): Parameters<NonNullable<ReturnType<typeof cellRoles>>>[0] => ({
  cells: cells.split(' ').map((cell) => {
    const [text = '', rowSpan = '1'] = cell.split('/');
    return { rowSpan: Number(rowSpan), segments: [{ type: 'text', text }] };
  }),
});

function rolesIn(head: string, ...body: string[]): string[] | null {
  const roles = cellRoles([row(head)], body.map(row));
  return (
    roles &&
    [head, ...body].map((cells) =>
      roles(row(cells))
        .map((role) => role ?? '-')
        .join(' '),
    )
  );
}

test('a wide table has the number of each row, its name, and the rest', () => {
  assert.deepEqual(rolesIn('No. Indicator Unit Target', '1 GDP % 5', '2 Jobs - 8'), [
    'number - - -',
    'number - - -',
    'number - - -',
  ]);
});

test('without numbers, a row begins with its name', () => {
  assert.deepEqual(rolesIn('Indicator Unit 2024 2025', 'GDP % 4 5'), ['name - - -', 'name - - -']);
});

test('the head of a group of rows is separate, even if the group has only one row', () => {
  assert.deepEqual(rolesIn('Area No. Project', 'North/2 1 Tower', '2 Park', 'South 3 Bridge'), [
    'group number -',
    'group number -',
    'number -',
    'group number -',
  ]);
});

for (const [name, head, ...body] of [
  ['fits as it is', 'No. Project Years', '1 Tower 2024'],
  ['has too many columns to be compared when stacked', 'Year a b c d e f', '2024 1 2 3 4 5 6'],
] as const)
  test(`a table is left alone if it ${name}`, () => assert.equal(rolesIn(head, ...body), null));

test('so is one with several header rows', () => {
  const rows = ['No. Indicator Unit Target', '1 GDP % 5'].map(row);
  assert.equal(cellRoles(rows, rows), null);
});
