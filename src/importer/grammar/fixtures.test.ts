import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readText } from '../readers/read-text.ts';
import { readOfficialDocument } from './read-official-document.ts';
import { someOf } from '../../../tests/some-of.ts';

const FOLDER = path.join(import.meta.dirname, 'fixtures');

for (const name of someOf(readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))))
  test(`${name} is read as its grammar version reads it`, () => {
    const { headings, pages, terms, dropped, doubts, face } = readOfficialDocument(
      readText(readFileSync(path.join(FOLDER, name)), name, 'txt'),
    );
    const expected: unknown = JSON.parse(readFileSync(path.join(FOLDER, name.replace(/txt$/, 'json')), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify({ face, headings, pages, terms, dropped, doubts })), expected);
  });
