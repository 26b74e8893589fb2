import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isName, lookalikeOf, termId, termIn } from './name-ids.ts';

test('terms and words that only look like a name are distinguished from names', () => {
  assert.ok(isName('feng-lin'));
  for (const id of [termId('tto'), termId('report/terms/tto'), lookalikeOf('feng-lin')]) assert.ok(!isName(id), id);
});

test('only a term gives back its id', () => {
  for (const term of ['tto', 'report/terms/tto']) assert.equal(termIn(termId(term)), term);
  for (const other of ['feng-lin', lookalikeOf('feng-lin'), 'other/term/tto']) assert.equal(termIn(other), null, other);
});
