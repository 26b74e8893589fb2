import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFile, tableOfFile } from './table-file.ts';
import { isWholeFragment, wholeFragment } from './whole-page.ts';

test('on the page of a whole document the id of a block has its page and its fragment', () => {
  assert.equal(wholeFragment('chapter-5', 's1-p3'), 'chapter-5.s1-p3');
  assert.equal(isWholeFragment('chapter-5.s1-p3'), true);
  assert.equal(isWholeFragment('s1-p3'), false);
});

test('the file name of a table gives back the table', () => {
  for (const table of ['plan/annex-1/t1', 'report/terms/tto/t2', 'plan/chapter-5/s1-b1-t1'])
    assert.equal(tableOfFile(tableFile(table)), table);
  assert.equal(tableFile('plan/annex-1/t1'), 'plan.annex-1.t1.csv');
});
