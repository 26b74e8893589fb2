import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFiles } from '../alignment/page-files.ts';
import { pageFixture } from '../alignment/page-fixture.ts';
import type { Term } from '../schemas/term.ts';
import { NO_ADVERSE_WORDS } from '../wording/adverse-finding.ts';
import { checkPage } from './check-page.ts';
import { formatIssue } from '../files/issue.ts';
import { prepareCheckedNames } from './same-names.ts';
import { prepareTerms } from './same-terms.ts';

const TERMS: readonly Term[] = [
  term('hai-mian-cheng-shi', 33, '海绵城市', [], 'sponge city', ['sponge cities']),
  term('chang-qi-hu-li-bao-xian', 6, '长期护理保险', ['长护险'], 'long-term care insurance (LTCI)', [
    'LTCI',
    'long-term care insurance',
  ]),
];

const prepared = {
  terms: prepareTerms(TERMS),
  names: prepareCheckedNames([], TERMS),
  list: null,
  tenses: [],
  adverse: NO_ADVERSE_WORDS,
};

for (const [zh, en] of [
  ['建设海绵城市50 公顷。', 'Build 50 hectares of sponge city.'],
  ['试点长护险。', 'Pilot long-term care insurance (LTCI).'],
  ['西岸与蓬皮杜中心合作。', 'West Bund works with the Centre Pompidou.'],
  ['采用“Internet Protocol Version 6”。', 'Use “Internet Protocol Version 6.”'],
  ['绿化。', '<Untranslated />'],
] as const) {
  test(`finds "${en}" in step with ${zh}`, () => assert.deepEqual(issuesOf(zh, en), []));
}

for (const [name, zh, en, kind, found] of [
  [
    'a term that is missing',
    '建设海绵城市。',
    'Build a spongy city.',
    'term-missing',
    'zh names 海绵城市, en lacks "sponge city"',
  ],
  [
    'a term that was added',
    '建设绿色城市。',
    'Build a sponge city.',
    'term-added',
    'en names "sponge city", zh lacks 海绵城市',
  ],
  ['a changed figure', '新增50 公顷。', '60 hectares were added.', 'number-differs', 'zh has 50 (50), en has 60 (60)'],
  [
    'a lost hedge',
    '约50 公顷。',
    '50 hectares.',
    'hedge-differs',
    'zh says "50" with "about", en says "50" without a hedge',
  ],
  ['another currency', '50 万元。', 'USD 500,000.', 'currency-differs', 'zh counts 50 万元 in RMB, en in USD'],
  ['Chinese in the English', '绿化。', 'Greening 绿化.', 'foreign-character', '绿 化'],
  ['the yen sign', '绿化。', 'Greening for ¥.', 'foreign-character', '¥'],
  ['a British spelling', '中心。', 'The neighbourhood.', 'british-spelling', 'neighbourhood'],
  [
    'English in the Chinese',
    'We will build a green and open city.',
    'We will build.',
    'latin-sentence',
    'We will build a green and open city',
  ],
] as const) {
  test(`finds ${name}`, () => {
    assert.deepEqual(
      issuesOf(zh, en)
        .filter((issue) => issue.kind !== 'meaning-differs')
        .map((issue) => [issue.kind, issue.fragment, issue.found]),
      [[kind, 'p1', found]],
    );
  });
}

test('finds an inverted meaning, English that is too short and no English at all', () => {
  const kinds = (zh: string, en: string): string[] => issuesOf(zh, en).map(({ kind }) => kind);
  assert.deepEqual(kinds('推进改革。', 'Advance no reform.'), ['meaning-differs']);
  assert.deepEqual(kinds('推进改革，发展经济。', 'Advance reform and'), [
    'amount-differs',
    'amount-differs',
    'amount-differs',
  ]);
  assert.deepEqual(kinds('推进改革。', 'TODO'), ['no-english']);
});

test('finds a page with another layout', () => {
  assert.deepEqual(
    issuesOf('甲。\n\n乙。', 'Alpha.').map(({ kind, found }) => [kind, found]),
    [['skeleton-differs', 'p2 (a paragraph) exists in zh only']],
  );
});

test('finds English without a record, and a record without English', () => {
  const page = pageFixture('甲。\n', 'Alpha.\n');
  assert.deepEqual(
    checkPage({ ...page, record: new Map() }, prepared).map(({ kind }) => kind),
    ['no-record'],
  );
  assert.deepEqual(
    checkPage({ ...page, en: null }, prepared).map(({ kind }) => kind),
    ['idle-record'],
  );
});

test('finds English that was changed after its review, and English that belongs to another block', () => {
  const page = pageFixture('甲。\n\n乙。\n', 'Alpha.\n\nBeta.\n');
  const changed = { ...page, en: pageFixture('甲。\n\n乙。\n', 'Alpha.\n\nGamma.\n').en };
  const swapped = { ...page, en: pageFixture('甲。\n\n乙。\n', 'Beta.\n\nAlpha.\n').en };
  const found = (of: typeof page): string[] =>
    checkPage(of, prepared).map((issue) => `${issue.kind} ${issue.fragment ?? ''}: ${issue.found}`);

  assert.deepEqual(found(changed), ['english-changed p2: the English is not the one that was reviewed']);
  assert.deepEqual(found(swapped), [
    'english-changed p1: this is the English of p2, not the one that was reviewed here',
    'english-changed p2: this is the English of p1, not the one that was reviewed here',
  ]);
});

test('asks for the fingerprint of the English where an old record has none', () => {
  const page = pageFixture('甲。\n', 'Alpha.\n');
  const record = new Map([...page.record].map(([fragment, source]) => [fragment, { ...source, english: undefined }]));
  assert.deepEqual(
    checkPage({ ...page, record }, prepared).map(({ kind }) => kind),
    ['english-not-noted'],
  );
});

test('compares a stale block with the Chinese it was made from', () => {
  const made = pageFixture('50 公顷。\n', '50 hectares.\n');
  const today = pageFixture('60 公顷。\n', null);
  assert.deepEqual(checkPage({ ...made, zh: today.zh }, prepared), []);
});

test('says where, what and how to repair', () => {
  const [issue] = issuesOf('50 公顷。', '5 hectares.');
  assert.ok(issue);
  assert.equal(
    formatIssue(issue),
    [
      'src/content/documents/en/plan/chapter-1.mdx:1  number-differs',
      '  found: p1: zh has 50 (50), en has 5 (5)',
      '  fix:   Correct the English. If the text is right as it stands, write a waiver with its reason into src/content/waivers/<document>.yaml.',
    ].join('\n'),
  );
});

test('the page of a term may name it in English, and no other term', () => {
  const page = {
    ...pageFixture('渗、滞、蓄、净。\n', 'A sponge city soaks up water, and LTCI pays.\n'),
    files: pageFiles('glossary/hai-mian-cheng-shi'),
  };
  assert.deepEqual(
    checkPage(page, prepared).map(({ kind, found }) => `${kind}: ${found}`),
    ['term-added: en names "LTCI", zh lacks 长期护理保险'],
  );
});

function issuesOf(zh: string, en: string): ReturnType<typeof checkPage> {
  return checkPage(pageFixture(`${zh}\n`, `${en}\n`), prepared);
}

function term(id: string, number: number, zh: string, zhVariants: string[], en: string, enVariants: string[]): Term {
  return {
    id,
    number,
    zh: { name: zh, variants: zhVariants },
    en: { name: en, variants: enVariants },
    pinyin: '-',
    related: [],
  };
}
