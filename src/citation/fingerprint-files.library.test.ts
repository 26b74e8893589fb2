import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../addressing/fingerprint.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { readLedgerFiles } from '../ledger/read-ledger-files.ts';
import { ledgerScope } from '../ledger/ledger-scope.ts';
import { libraryOf } from '../ledger/made-up-library.ts';
import { readRedirects } from '../ledger/redirects-file.ts';
import { exportSchemas } from '../exports/json-schemas.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { loadLibrary } from '../loading/load-library.ts';
import { fingerprintFiles, FIRST_DIGITS, pastEnglish, pastWordings } from './fingerprint-files.ts';
import { someOf } from '../../tests/some-of.ts';

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

test('there are sixteen files of the published form, each for its own digit only, and without other documents', () => {
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

test('a wording that was corrected, moved or removed says so, with reason and date', () => {
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

test('an earlier English wording leads to its block, to where that moved, or nowhere; a restored one is not past', () => {
  const scope = ledgerScope(ledgerOf(before), after, redirects);
  const until = '2027-04-01';
  const earlier = ['plan/one/p1', 'plan/one/p2', 'plan/one/p3', 'plan/two/p1'].map((id) => ({
    id,
    print: fingerprint(id),
    until,
  }));
  const again = [fingerprint('plan/two/p1'), { id: 'plan/two/p1', lang: 'en', state: 'current' }] as const;
  assert.deepEqual(
    pastEnglish(scope, earlier, [again]).map(([, standing]) => standing),
    [
      { id: 'plan/one/p1', lang: 'en', date: until, state: 'changed', to: ['plan/one/p1'] },
      { id: 'plan/one/p2', lang: 'en', date: until, state: 'changed', to: ['plan/two/p2'] },
      { id: 'plan/one/p3', lang: 'en', date: until, state: 'gone' },
    ],
  );
});

test('every earlier wording of the English of the library is found under its fingerprint', () => {
  const ids = new Set(library.blocks.map(({ id }) => id));
  const { earlierEnglish } = readLedgerFiles(PROJECT_ROOT);
  for (const { id, print } of someOf(earlierEnglish.filter((entry) => ids.has(entry.id)))) {
    const standings = files.get(print[0] ?? '')?.wordings[print] ?? [];
    assert.ok(
      standings.some((standing) => standing.id === id && standing.lang === 'en'),
      id,
    );
  }
});
