import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { LEDGER_FILE, readLedger } from '../ledger/ledger-file.ts';
import { PUBLISHED_LINES, publishedLines } from '../ledger/published-lines.ts';
import { askHistory } from './ask-history.ts';

const root = mkdtempSync(path.join(tmpdir(), 'unpacked-'));
after(() => rmSync(root, { recursive: true }));
const lines = 'document plan public\npage plan/chapter-1\n';
mkdirSync(path.join(root, path.dirname(LEDGER_FILE)), { recursive: true });
writeFileSync(path.join(root, LEDGER_FILE), lines);
const site = path.join(root, 'site');
mkdirSync(path.join(site, 'data'), { recursive: true });

test('a build that is not for publishing only says that no history was checked', async () => {
  assert.equal(await askHistory(root, null, null), 'not checked: there is no git history here');
});

test('a build for publishing stops if neither history nor site shows what was published', async () => {
  await assert.rejects(
    askHistory(root, 'https://plans.example.cn', null),
    /cannot be looked at: there is no git history here\.\n {2}fix: {3}Fetch the whole history/,
  );
});

test('a build for publishing continues if no address of the published site is missing, otherwise it stops', async () => {
  writeFileSync(path.join(site, PUBLISHED_LINES), publishedLines(readLedger(lines), 'public'));
  assert.match(await askHistory(root, 'https://plans.example.cn', site), /nothing published at .* is missing/);
  writeFileSync(
    path.join(site, PUBLISHED_LINES),
    publishedLines(readLedger(`${lines}page plan/chapter-2\n`), 'public'),
  );
  await assert.rejects(
    askHistory(root, 'https://plans.example.cn', site),
    /ledger-shrank\n {2}found: The line "page plan\/chapter-2" is published at/,
  );
});
