import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termNames } from '../glossary/term-names.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { wholeView } from './whole-view.ts';

const library = loadLibrary('public');

test('a whole document on one page has every block once, under its page and fragment', () => {
  const documents = library.documents.filter(({ id }) => id !== 'glossary');
  assert.ok(documents.length > 0);
  for (const document of documents) {
    const shown: string[] = [];
    JSON.stringify(wholeView(document, 'zh', termNames(library.terms)), (_, value: unknown) => {
      if (isView(value)) shown.push(value.fragment);
      return value instanceof Map ? null : value;
    });
    const all = document.pages.flatMap(({ blocks }) => blocks.map(({ page, fragment }) => `${page}.${fragment}`));
    assert.deepEqual(shown.toSorted(), all.toSorted(), document.id);
  }
});

/** Whether a value is printed as a block: it has segments. */
function isView(value: unknown): value is { fragment: string } {
  return typeof value === 'object' && value !== null && 'segments' in value && 'fragment' in value;
}
