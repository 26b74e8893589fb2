import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../addressing/fingerprint.ts';
import { LANGS } from '../i18n/lang.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { cellsInLine, withoutCellEdges } from './cells-in-line.ts';

test('separates cells and leaves out empty ones', () => {
  assert.equal(cellsInLine(['3', 'GDP  growth', '', '%']), '3 | GDP growth | %');
  assert.equal(cellsInLine(['民生保障', '']), '民生保障');
});

test('every quoted row is recognized by its fingerprint', () => {
  for (const lang of LANGS)
    for (const { id, kind, [lang]: text } of loadLibrary('staff').blocks)
      if (text !== null)
        assert.equal(fingerprint(withoutCellEdges(cellsInLine(text.split('\t')))), fingerprint(text), `${kind} ${id}`);
});
