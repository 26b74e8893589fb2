import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../addressing/fingerprint.ts';
import type { AddressedLibrary, OwnAddress } from '../library/addressed-library.ts';
import { compareLedger } from './compare-ledger.ts';
import { formatLedger, readLedger, type LedgerEntry } from './ledger-file.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerScope } from './ledger-scope.ts';
import { libraryOf } from './made-up-library.ts';
import { mergeLedger } from './merge-ledger.ts';
import { readRedirects } from './redirects-file.ts';
import { suggestRedirects } from './suggest-redirects.ts';
import { wordingsOf } from './wordings-files.ts';

const before = libraryOf({ plan: { 'chapter-1': CHAPTER(), 'chapter-2': '# 二 {/* title */}\n\n另一章\n' } });
const ledger = ledgerOf(before);
const wordings = wordingsOf(before);

test('accepts a library that is as it was published', () => {
  assert.deepEqual(kinds(before), []);
});

test('writes a ledger that reads back as it was, in reading order', () => {
  assert.deepEqual(readLedger(formatLedger(ledger)), ledger);
  assert.equal(formatLedger(ledger).split('\n')[1], 'document plan public');
});

test('names a line that is not a ledger line', () => {
  assert.throws(() => readLedger('block plan/chapter-1/s1-p1 12345\n'), /published\.txt:1\n {2}found: "block/);
});

for (const [what, chapter, found] of [
  ['a paragraph that is gone', CHAPTER({ drop: '甲三说保障措施' }), /address-lost .*s1-p3 can no longer be found/],
  [
    'a paragraph in between, with the markers to write',
    CHAPTER({ insertBefore: ['甲二说重点任务', '新的一段'] }),
    /numbers-shifted [^]*\{\/\* s1-p4 \*\/\} after "新的一段" \(line 7\)[^]*\{\/\* s1-p2 \*\/\} after "甲二说重点任务"/,
  ],
  [
    'one changed character',
    CHAPTER({ replace: ['甲二说重点任务', '甲贰说重点任务'] }),
    /other-wording .*s1-p2 was published as \w+ \("甲二说重点任务"\) and reads \w+ \("甲贰说重点任务"\), \d\d% alike/,
  ],
  [
    'a paragraph that is new',
    CHAPTER({ insertBefore: ['## 乙', '新的一段'] }),
    /address-not-in-ledger .*block plan\/chapter-1\/s1-p4/,
  ],
] as const) {
  test(`refuses ${what}`, () => assert.match(issues(withChapter(chapter)).join('\n'), found));
}

test('lets a redirect change the number of a section, and of its blocks with it', () => {
  const renamed = withChapter(CHAPTER().replace('{/* s2 */}', '{/* s3 */}'));
  assert.match(issues(renamed).join('\n'), /numbers-shifted [^]*\{\/\* s2 \*\/\} after "乙"/);
  assert.deepEqual(
    refused(
      renamed,
      move('plan/chapter-1/s2', 'plan/chapter-1/s3') + move('plan/chapter-1/s2-p1', 'plan/chapter-1/s3-p1'),
    ),
    [],
  );
});

test('moves the blocks of a renamed page with it', () => {
  const renamed = libraryOf({ plan: { 'chapter-3': CHAPTER(), 'chapter-2': '# 二 {/* title */}\n\n另一章\n' } });
  assert.match(issues(renamed).join('\n'), /address-lost .*page plan\/chapter-1: its text is now at plan\/chapter-3/);
  assert.deepEqual(refused(renamed, move('plan/chapter-1', 'plan/chapter-3')), []);
  assert.deepEqual(refused(renamed, suggested(renamed)), []);
});

test('moves the pages of a renamed document with it', () => {
  const renamed = libraryOf({ scheme: { 'chapter-1': CHAPTER(), 'chapter-2': '# 二 {/* title */}\n\n另一章\n' } });
  assert.deepEqual(refused(renamed, move('plan', 'scheme')), []);
});

test('does not move a block to a place where another text stands', () => {
  const renamed = libraryOf({
    plan: {
      'chapter-3': CHAPTER({ replace: ['甲二说重点任务', '别的'] }),
      'chapter-2': '# 二 {/* title */}\n\n另一章\n',
    },
  });
  assert.match(
    refused(renamed, move('plan/chapter-1', 'plan/chapter-3')).join('\n'),
    /address-lost .*block plan\/chapter-1\/s1-p2/,
  );
});

test('asks for markers for a text that took the place of one that is gone or elsewhere', () => {
  const replaced = withChapter(CHAPTER({ replace: ['甲二说重点任务', '本区将举办滑冰锦标赛'] }));
  const reported = issues(replaced).join('\n');
  assert.match(
    reported,
    /numbers-shifted One address would stand for another text: s1-p2\.[^]*s1-p4 \*\/\} after "本区将/,
  );
  assert.match(reported, /address-lost|text-unclear/);
  assert.match(suggested(replaced), /from: plan\/chapter-1\/s1-p2\n {2}gone: true/);
});

test('accepts an insertion whose markers keep the numbers', () => {
  const marked = withChapter(
    CHAPTER({ insertBefore: ['甲二说重点任务', '新的一段 {/* s1-p4 */}'] }).replace(
      '甲二说重点任务\n',
      '甲二说重点任务 {/* s1-p2 */}\n',
    ),
  );
  assert.deepEqual(refused(marked, ''), []);
});

test('accepts a correction that is written down, and keeps both fingerprints', () => {
  const corrected = withChapter(CHAPTER({ replace: ['甲二说重点任务', '甲贰说重点任务'] }));
  assert.deepEqual(refused(corrected, suggested(corrected)), []);
  const lines = mergeLedger(ledger, ledgerOf(corrected)).filter(({ id }) => id === 'plan/chapter-1/s1-p2');
  assert.equal(lines.length, 2);
  assert.deepEqual(
    lines[0],
    ledger.find(({ id }) => id === 'plan/chapter-1/s1-p2'),
  );
});

test('refuses a correction that hides another paragraph', () => {
  const shifted = withChapter(CHAPTER({ insertBefore: ['甲三说保障措施', '新的一段'] }));
  const [from, to] = [stampOf(before, 's1-p3'), stampOf(shifted, 's1-p3')];
  const hiding = `- {changed: plan/chapter-1/s1-p3, from: "${from}", to: "${to}", reason: x, date: "2027-01-01"}\n`;
  assert.match(refused(shifted, hiding).join('\n'), /change-hides-move .*it is at "plan\/chapter-1\/s1-p4"/);
});

test('suggests where a paragraph went, whether moved, cut or joined', () => {
  const moved = libraryOf({
    plan: {
      'chapter-1': CHAPTER({ drop: '甲三说保障措施' }),
      'chapter-2': '# 二 {/* title */}\n\n另一章\n\n甲三说保障措施\n',
    },
  });
  assert.match(suggested(moved), /from: plan\/chapter-1\/s1-p3\n {2}to: plan\/chapter-2\/p2/);
  assert.deepEqual(refused(moved, suggested(moved)), []);
  const cut = withChapter(CHAPTER({ replace: ['甲三说保障措施', '甲三说\n\n保障措施'] }));
  assert.match(
    suggested(cut),
    /from: plan\/chapter-1\/s1-p3\n {2}to:\n {4}- plan\/chapter-1\/s1-p4\n {4}- plan\/chapter-1\/s1-p5/,
  );
  const joined = withChapter(
    CHAPTER({ replace: ['甲二说重点任务\n\n甲三说保障措施', '甲二说重点任务甲三说保障措施'] }),
  );
  assert.match(
    suggested(joined),
    /from: plan\/chapter-1\/s1-p2\n {2}to: plan\/chapter-1\/s1-p4[^]*from: plan\/chapter-1\/s1-p3\n {2}to: plan\/chapter-1\/s1-p4/,
  );
});

for (const [what, redirects, found] of [
  [
    'a redirect to nowhere',
    move('plan/chapter-1/s1-p3', 'plan/chapter-1/s9'),
    /redirect-to-nowhere .*leads to "plan\/chapter-1\/s9"/,
  ],
  [
    'a redirect from an address that was never published',
    move('plan/chapter-1/s9', 'plan/chapter-1/s1'),
    /redirect-from-unknown/,
  ],
  [
    'a redirect from an address that still exists',
    move('plan/chapter-1/s1-p1', 'plan/chapter-1/s1'),
    /redirect-from-living/,
  ],
  [
    'redirects in a circle',
    move('plan/chapter-1/s1-p3', 'plan/chapter-9/p1') + move('plan/chapter-9/p1', 'plan/chapter-1/s1-p3'),
    /redirect-cycle .*"plan\/chapter-1\/s1-p3" leads back to itself/,
  ],
  [
    'a change that never was',
    '- {changed: plan/chapter-1/s1-p1, from: "000000000000", to: "111111111111", reason: x, date: "2027-01-01"}\n',
    /change-unknown/,
  ],
] as const) {
  test(`refuses ${what}`, () =>
    assert.match(refused(withChapter(CHAPTER({ drop: '甲三说保障措施' })), redirects).join('\n'), found));
}

test('refuses a chain of redirects', () => {
  const dropped = withChapter(CHAPTER({ drop: '甲三说保障措施' }).replace('甲二说重点任务\n', ''));
  const chain =
    move('plan/chapter-1/s1-p3', 'plan/chapter-1/s1-p2') + move('plan/chapter-1/s1-p2', 'plan/chapter-1/s1-p1');
  assert.match(refused(dropped, chain).join('\n'), /redirect-chain .*which leads to plan\/chapter-1\/s1-p1/);
});

test('refuses a redirect that misses the very text it is about', () => {
  const moved = libraryOf({
    plan: {
      'chapter-1': CHAPTER({ drop: '甲三说保障措施' }),
      'chapter-2': '# 二 {/* title */}\n\n另一章\n\n甲三说保障措施\n',
    },
  });
  assert.match(
    refused(moved, move('plan/chapter-1/s1-p3', 'plan/chapter-1/s1-p1')).join('\n'),
    /redirect-astray .*stands at plan\/chapter-2\/p2/,
  );
});

test('asks what became of a name that nothing mentions any more, or that is written differently', () => {
  const name = { id: 'xi-an', zh: { name: '西岸' }, isPublic: true };
  const named = { ...before, names: [name, { id: 'bin-jiang', zh: { name: '滨江' }, isPublic: true }] };
  const now = { ...before, names: [{ ...name, zh: { name: '徐汇西岸' } }] };
  const scope = ledgerScope(ledgerOf(named), now, NONE, wordingsOf(named));
  const entries = suggestRedirects(scope, '2027-01-01').redirects;
  assert.match(entries, /changed: names\/xi-an\n[^]*from: names\/bin-jiang\n {2}gone: true/);
  assert.deepEqual(
    compareLedger(ledgerOf(named), now, NONE, wordingsOf(named)).map(({ kind }) => kind),
    ['other-wording', 'address-lost'],
  );
  assert.deepEqual(
    compareLedger(
      ledgerOf(named),
      now,
      readRedirects(entries.replaceAll('reason: ""', 'reason: x')),
      wordingsOf(named),
    ),
    [],
  );
});

const OWN: readonly OwnAddress[] = [
  { kind: 'indicator', id: 'gdp', name: '地区生产总值' },
  { kind: 'series', id: 'gdp/total', name: '总量' },
  { kind: 'series', id: 'gdp/growth', name: '增速' },
  { kind: 'project', id: 'xi-an', name: '西岸' },
  { kind: 'project', id: 'bin-jiang', name: '滨江' },
  { kind: 'chapter', id: 'figures', name: '数字' },
  { kind: 'view', id: 'indicators/plan', name: null },
];
const owned = ledgerOf({ ...before, own: OWN });

test('writes and reads back what the library puts together itself', () => {
  assert.deepEqual(readLedger(formatLedger(owned)), owned);
  assert.match(formatLedger(owned), /\nseries gdp\/total [0-9a-f]{12}\n[^]*\nview indicators\/plan\n/);
});

for (const [what, own, reported, suggested] of [
  [
    'a deleted indicator',
    without('gdp', 'gdp/total', 'gdp/growth'),
    ['address-lost indicator gdp can no longer be found.'],
    /^- from: indicators\/gdp\n {2}gone: true\n.*\n.*\n$/,
  ],
  [
    'a renamed indicator',
    renamed({ gdp: 'gdp2', 'gdp/total': 'gdp2/total', 'gdp/growth': 'gdp2/growth' }),
    ['address-lost indicator gdp: its text is now at indicators/gdp2, and no redirect says so.'],
    /^- from: indicators\/gdp\n {2}to: indicators\/gdp2\n.*\n.*\n$/,
  ],
  [
    'an indicator renamed with one of its series',
    renamed({ gdp: 'gdp2', 'gdp/total': 'gdp2/sum', 'gdp/growth': 'gdp2/growth' }),
    [
      'address-lost indicator gdp: its text is now at indicators/gdp2, and no redirect says so.',
      'address-lost series gdp/total: its text is now at indicators/gdp2/sum, and no redirect says so.',
    ],
    /from: indicators\/gdp\/total\n {2}to: indicators\/gdp2\/sum/,
  ],
  [
    'a series that is gone',
    without('gdp/growth'),
    ['address-lost series gdp/growth can no longer be found.'],
    /from: indicators\/gdp\/growth\n {2}gone: true/,
  ],
  [
    'a renamed project',
    renamed({ 'xi-an': 'xi-an-2' }),
    ['address-lost project xi-an: its text is now at projects/xi-an-2, and no redirect says so.'],
    /from: projects\/xi-an\n {2}to: projects\/xi-an-2/,
  ],
  [
    'a chapter of the brief that is gone',
    without('figures'),
    ['address-lost chapter figures can no longer be found.'],
    /from: brief\/figures\n {2}gone: true/,
  ],
  [
    'a view that is gone',
    without('indicators/plan'),
    ['address-lost view indicators/plan can no longer be found.'],
    /from: indicators\/plan\n {2}gone: true/,
  ],
] as const) {
  test(`asks what became of ${what}, and takes the entries it suggests`, () => {
    const now = { ...before, own };
    const found = issues(now, '', owned).filter((issue) => !issue.startsWith('address-not-in-ledger'));
    assert.equal(found.length, reported.length, found.join('\n'));
    reported.forEach((one, index) =>
      typeof one === 'string' ? assert.equal(found[index], one) : assert.match(found[index] ?? '', one),
    );
    const entries = suggestRedirects(ledgerScope(owned, now, NONE), '2027-01-01').redirects;
    assert.match(entries, suggested);
    const redirects = entries.replaceAll('reason: ""', 'reason: x');
    assert.deepEqual(issues(now, redirects, mergeLedger(owned, ledgerOf(now))), []);
  });
}

test('refuses two projects that swapped ids, whatever is written down', () => {
  const now = { ...before, own: renamed({ 'xi-an': 'bin-jiang', 'bin-jiang': 'xi-an' }) };
  const found = issues(now, '', owned);
  assert.match(found.join('\n'), /id-of-another project xi-an [^]*Nearest to it: projects\/bin-jiang \(100%\)/);
  const change = (id: string, from: string, to: string): string =>
    `- {changed: projects/${id}, from: "${fingerprint(from)}", to: "${fingerprint(to)}", reason: x, date: "2027-01-01"}\n`;
  const written = change('xi-an', '西岸', '滨江') + change('bin-jiang', '滨江', '西岸');
  assert.deepEqual(
    issues(now, written, owned).map((issue) => issue.split(' ')[0]),
    ['change-hides-move', 'change-hides-move'],
  );
});

function without(...ids: readonly string[]): OwnAddress[] {
  return OWN.filter(({ id }) => !ids.includes(id));
}

function renamed(ids: Readonly<Record<string, string>>): OwnAddress[] {
  return OWN.map((one) => ({ ...one, id: ids[one.id] ?? one.id }));
}

test('leaves staff documents alone in a public library, but not public ones that became staff documents', () => {
  const pages = { page: '一段\n' };
  const all = libraryOf({ plan: pages, draft: pages }, { staff: ['draft'] });
  const open = { ...all, profile: 'public' as const, documents: all.documents.filter(({ id }) => id === 'plan') };
  assert.deepEqual(compareLedger(ledgerOf(all), open, NONE), []);
  const withdrawn = libraryOf({ plan: pages, draft: pages });
  assert.match(compareLedger(ledgerOf(withdrawn), open, NONE)[0]?.found ?? '', /document draft/);
});

test('reports a public document that is now for staff only, in the staff library too', () => {
  const pages = { page: '一段\n' };
  const staff = libraryOf({ plan: pages, draft: pages }, { staff: ['draft'] });
  const edited = ledgerOf(staff).map((entry) => (entry.id === 'draft' ? { ...entry, stamp: 'public' } : entry));
  assert.deepEqual(
    compareLedger(edited, staff, NONE).map(({ kind, found }) => `${kind} ${found}`),
    ['document-closed document draft was published to everybody, and its source.yaml says "access: staff".'],
  );
  assert.deepEqual(
    compareLedger(ledgerOf(staff), { ...staff, documents: libraryOf({ plan: pages, draft: pages }).documents }, NONE),
    [],
  );
});

test('keeps departed lines in their place when the ledger grows', () => {
  const now = withChapter(
    CHAPTER({ drop: '甲二说重点任务' }).replace('甲三说保障措施\n', '甲三说保障措施 {/* s1-p3 */}\n\n甲四\n'),
  );
  const ids = mergeLedger(ledger, ledgerOf(now)).map(({ id }) => id.replace('plan/chapter-1/', ''));
  assert.deepEqual(ids.slice(3, 9), ['s1', 's1-p1', 's1-p2', 's1-p3', 's1-p4', 's2']);
});

for (const [what, text, found] of [
  [
    'without a reason',
    '- {from: plan/a, to: plan/b, reason: "", date: "2027-01-01"}',
    /redirects\.yaml:1\n {2}found: reason: Say why/,
  ],
  ['with a key it does not know', '- {from: plan/a, too: plan/b, reason: x, date: "2027-01-01"}', /Unrecognized key/],
  [
    'that appears twice',
    move('plan/a', 'plan/b') + move('plan/a', 'plan/c'),
    /redirects\.yaml:5\n {2}found: A second redirect from "plan\/a"/,
  ],
  [
    'that leads to itself',
    move('plan/a', 'plan/a'),
    /redirects\.yaml:1\n {2}found: "plan\/a" leads to itself\.\n {2}fix: {3}Write under "to" the address where the text is now/,
  ],
  [
    'that leads below itself',
    move('plan/b', 'plan/c') + '- {from: old, to: [plan, old/a], reason: x, date: "2027-01-01"}',
    /redirects\.yaml:5\n {2}found: "old" leads to "old\/a", which is a place inside "old"/,
  ],
  ['that is no list', 'from: plan/a', /No list of entries/],
] as const) {
  test(`refuses redirects ${what}`, () => assert.throws(() => readRedirects(text), found));
}

test('follows redirects that lead inside each other once, not ever deeper', () => {
  const [plan, page, block] = ['document old public', 'page old/a', 'block old/a/p1 0123456789ab'];
  const deeper = move('old', 'new/a') + move('new', 'old/a');
  const scope = ledgerScope(readLedger(`${plan}\n${page}\n${block}\n`), before, readRedirects(deeper));
  assert.deepEqual(
    ['old', 'old/a', 'old/a/p1'].map((address) => scope.map.follow(address).state),
    ['cycle', 'cycle', 'cycle'],
  );
});

test('a fan of chains with more paths than can be followed is reported as leading nowhere', () => {
  const fan = Array.from({ length: 60 }, (_, index) =>
    ['p', 'q']
      .map(
        (letter) =>
          `- {from: ${index === 0 ? `plan/chapter-1/s1-${letter === 'p' ? 'p1' : 'p2'}` : `old/${letter}/p${index}`}, to: ${index === 59 ? 'plan/chapter-1/title' : `[old/p/p${index + 1}, old/q/p${index + 1}]`}, reason: x, date: "2027-01-01"}\n`,
      )
      .join(''),
  ).join('');
  const gone = withChapter('# 第一章 {/* title */}\n');
  assert.ok(compareLedger(ledger, gone, readRedirects(fan)).some(({ kind }) => kind === 'redirect-cycle'));
});

const NONE = readRedirects('');

interface Edit {
  drop?: string;
  insertBefore?: [string, string];
  replace?: [string, string];
}

/** A chapter of two sections, with three paragraphs and one paragraph. */
function CHAPTER({ drop, insertBefore, replace }: Edit = {}): string {
  let text =
    '# 一 {/* title */}\n\n## 甲 {/* s1 */}\n\n甲一\n\n甲二说重点任务\n\n甲三说保障措施\n\n## 乙 {/* s2 */}\n\n乙一\n';
  if (drop !== undefined) text = text.replace(`${drop}\n\n`, '');
  if (insertBefore !== undefined) text = text.replace(insertBefore[0], `${insertBefore[1]}\n\n${insertBefore[0]}`);
  return replace === undefined ? text : text.replace(...replace);
}

function withChapter(chapter: string): AddressedLibrary {
  return libraryOf({ plan: { 'chapter-1': chapter, 'chapter-2': '# 二 {/* title */}\n\n另一章\n' } });
}

function move(from: string, to: string): string {
  return `- from: ${from}\n  to: ${to}\n  reason: moved\n  date: "2027-01-01"\n`;
}

function suggested(library: AddressedLibrary): string {
  const scope = ledgerScope(ledger, library, NONE, wordings);
  return suggestRedirects(scope, '2027-01-01').redirects.replaceAll('reason: ""', 'reason: moved');
}

/** Issues that remain once the new addresses are in the ledger. */
function refused(library: AddressedLibrary, redirects: string): string[] {
  return issues(library, redirects).filter((issue) => !issue.startsWith('address-not-in-ledger'));
}

function issues(library: AddressedLibrary, redirects = '', entries: readonly LedgerEntry[] = ledger): string[] {
  return compareLedger(entries, library, readRedirects(redirects), wordings).map(
    ({ kind, found }) => `${kind} ${found}`,
  );
}

function kinds(library: AddressedLibrary): string[] {
  return compareLedger(ledger, library, NONE, wordings).map(({ kind }) => kind);
}

function stampOf(library: AddressedLibrary, fragment: string): string | undefined {
  return ledgerOf(library).find(({ id }) => id === `plan/chapter-1/${fragment}`)?.stamp;
}
