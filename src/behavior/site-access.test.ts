import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

test('scripts fetch and import by address in one file only, so that the offline archive can replace it', () => {
  const others = readdirSync(import.meta.dirname, { recursive: true })
    .map(String)
    .filter((file) => /(?<!test)\.ts$/.test(file) && file !== 'site-access.ts');
  const reaching = others.filter((file) =>
    /\bfetch\(|\bimport\((?!['"]\.)|\bXMLHttpRequest\b/.test(
      readFileSync(path.join(import.meta.dirname, file), 'utf8'),
    ),
  );
  assert.ok(others.length > 20);
  assert.deepEqual(reaching, []);
});
