import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readLedger } from '../ledger/ledger-file.ts';
import { findAddresses } from './find-addresses.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'find-'));
after(() => rmSync(folder, { recursive: true }));

const STAMP = '0123456789ab';
const PROMISED = `document plan public
page plan/one
block plan/one/p1 ${STAMP}
indicator gdp ${STAMP}
series gdp/growth ${STAMP}
project xi-an ${STAMP}
chapter figures ${STAMP}
view home/documents
view glossary/pinyin
document draft staff
page draft/one
`;

for (const lang of ['zh', 'en']) {
  put(`${lang}/plan`, '');
  for (const view of ['', 'parallel/']) put(`${lang}/${view}plan/one`, '<p id="p1">');
  put(`${lang}/indicators/gdp`, '<h2 id=growth>');
  put(`${lang}/projects`, '<tr id="xi-an">');
  put(`${lang}/brief`, '<h2 id="figures">');
  put(lang, '<section id="documents">');
  put(`${lang}/glossary`, '<section id="pinyin">');
}

test('finds every address in both languages, blocks side by side too, except those of staff documents', () => {
  assert.equal(findAddresses(folder, readLedger(PROMISED), 'public'), '9 addresses');
});

for (const [what, line, found] of [
  [
    'a page that was not written',
    'indicator museums',
    /indicator museums: \/zh\/indicators\/museums\/ leads to no page of this build\.\n {2}fix: [^]*2 published addresses are not served\./,
  ],
  [
    'a place that its page does not give',
    'project bin-jiang',
    /project bin-jiang: \/zh\/projects\/#bin-jiang leads to no place on a page/,
  ],
  ['a block that is missing side by side', 'block plan/one/p2', /\/en\/parallel\/plan\/one\/#p2[^]*4 published/],
] as const)
  test(`reports ${what}`, () => {
    assert.throws(
      () => findAddresses(folder, readLedger(`${PROMISED}${line} ${STAMP}\n`), 'public'),
      (error) =>
        error instanceof Error &&
        /published\.txt {2}address-not-served\n/.test(error.message) &&
        found.test(error.message),
    );
  });

test('reports the pages of staff documents in their own site', () => {
  assert.throws(() => findAddresses(folder, readLedger(PROMISED), 'staff'), /page draft\/one: \/zh\/draft\/one\//);
});

function put(page: string, html: string): void {
  mkdirSync(path.join(folder, page), { recursive: true });
  writeFileSync(path.join(folder, page, 'index.html'), html);
}
