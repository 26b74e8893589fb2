import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DATA_FILES } from './data-files.ts';
import { PACKAGE } from './data-package.ts';
import { exportSchemas } from './json-schemas.ts';

const PAGES = 'src/pages/data';
const manual = readFileSync('docs/data.md', 'utf8');
const listed = DATA_FILES.map(({ file }) => file);

for (const file of listed)
  test(`${file} has a page that sends it, a line in docs/data.md and, as JSON, a schema`, () => {
    assert.ok(existsSync(`${PAGES}/${file}.ts`), `${PAGES}/${file}.ts`);
    assert.ok(manual.includes(`\`${file}\``), 'docs/data.md');
    // A Data Package has a schema of its own, published by others.
    if (/\.jsonl?$/.test(file) && file !== PACKAGE) assert.ok(file in exportSchemas, 'src/exports/json-schemas.ts');
  });

test('every file that a page below /data sends is listed', () => {
  const sent = readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('['))
    .map(({ name }) => name.replace(/\.ts$/, ''));
  assert.deepEqual(sent.sort(), [...listed].sort());
});
