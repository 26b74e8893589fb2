import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../i18n/lang.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { outerQuotes } from './outer-quotes.ts';

/** A wording as style guides write it between quotation marks. */
const innerQuotes = (wording: string): string => wording.replaceAll('“', '‘').replaceAll('”', '’');

for (const [wording, quoted] of [
  ['The “Five Violations” are named', 'The ‘Five Violations’ are named'],
  ['“实景三维赋能的‘徐汇范例’”', '‘实景三维赋能的‘徐汇范例’’'],
  [
    '“the people’s city” is the people’s; the residents’ too',
    '‘the people’s city’ is the people’s; the residents’ too',
  ],
] as const)
  test(`quotes ${wording}, and restores it`, () => {
    assert.equal(innerQuotes(wording), quoted);
    assert.equal(outerQuotes(quoted), wording);
  });

test('a wording is restored exactly, unless an apostrophe ends a word between its quotation marks', () => {
  const wordings = loadLibrary('staff')
    .blocks.flatMap((block) => LANGS.flatMap((lang) => block[lang] ?? []))
    .filter((wording) => /[“”]/.test(wording));
  assert.ok(wordings.length > 500);
  for (const wording of wordings)
    if (!/“[^”]*s’ /.test(wording)) assert.equal(outerQuotes(innerQuotes(wording)), wording);
});
