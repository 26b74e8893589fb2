import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../addressing/fingerprint.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { ledgerScope } from '../ledger/ledger-scope.ts';
import { libraryOf } from '../ledger/made-up-library.ts';
import { readRedirects } from '../ledger/redirects-file.ts';
import { exportSchemas } from '../exports/json-schemas.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { fingerprintFiles, FIRST_DIGITS, pastWordings } from './fingerprint-files.ts';

const library = loadLibrary('public');
const files = fingerprintFiles(library);

test('every wording of the library is found under its fingerprint, in both languages', () => {
  for (const { id, en, fingerprint: print } of library.blocks) {
    const found = (of: string, lang: string): boolean =>
      (files.get(of[0] ?? '')?.wordings[of] ?? []).some(
        (standing) => standing.id === id && standing.lang === lang && standing.state === 'current',
      );
    assert.ok(found(print, 'zh'), id);
    if (en !== null) assert.ok(found(fingerprint(en), 'en'), id);
  }
});

test('there are sixteen files of the published form, each holding its own digit only, and none speaks of another document', () => {
  assert.deepEqual([...files.keys()], [...FIRST_DIGITS]);
  const documents = new Set(library.documents.map(({ id }) => id));
  for (const [digit, file] of files) {
    const { wordings } = exportSchemas['fingerprints.json'].parse(file);
    for (const [print, standings] of Object.entries(wordings)) {
      assert.equal(print[0], digit);
      for (const { id } of standings) assert.ok(documents.has(id.split('/')[0] ?? ''), id);
    }
  }
});

const before = libraryOf({
  plan: { one: '# Title {/* title */}\n\nFirst.\n\nSecond.\n\nThird.\n', two: '# Other {/* title */}\n\nFourth.\n' },
});
const after = libraryOf({
  plan: { one: '# Title {/* title */}\n\nFirst, corrected.\n', two: '# Other {/* title */}\n\nFourth.\n\nSecond.\n' },
});
const redirects = readRedirects(`
- {changed: plan/one/p1, from: "${fingerprint('First.')}", to: "${fingerprint('First, corrected.')}", reason: A slip., date: "2027-03-01"}
- {from: plan/one/p2, to: plan/two/p2, reason: It belongs there., date: "2027-03-02"}
- {from: plan/one/p3, gone: true, reason: Printed twice., date: "2027-03-03"}
`);
const past = new Map(pastWordings(ledgerScope(ledgerOf(before), after, redirects)));

test('a wording that was corrected, moved or taken out says so, with reason and date', () => {
  assert.deepEqual(past.get(fingerprint('First.')), {
    id: 'plan/one/p1',
    lang: 'zh',
    state: 'changed',
    to: ['plan/one/p1'],
    reason: 'A slip.',
    date: '2027-03-01',
  });
  assert.deepEqual(past.get(fingerprint('Second.')), {
    id: 'plan/one/p2',
    lang: 'zh',
    state: 'moved',
    to: ['plan/two/p2'],
    reason: 'It belongs there.',
    date: '2027-03-02',
  });
  assert.deepEqual(past.get(fingerprint('Third.')), {
    id: 'plan/one/p3',
    lang: 'zh',
    state: 'gone',
    reason: 'Printed twice.',
    date: '2027-03-03',
  });
  assert.equal(past.size, 3);
});
