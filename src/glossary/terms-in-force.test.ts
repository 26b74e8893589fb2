import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authority } from '../schemas/authority.ts';
import type { Term } from '../schemas/term.ts';
import { otherDefinitions } from './other-definitions.ts';
import { termsHeldTo, termsInForce, type Defining, type TermsInForce } from './terms-in-force.ts';

const document = (id: string, year: number, authority: Authority = 'district'): Defining => ({
  id,
  source: {
    authority,
    years: [year, year],
    date: { basis: 'stated', value: { zh: `${year}-01-06`, en: `${year}-01-06` }, at: `${id}/opening/p1` },
  },
});
const term = (id: string, name: string, ...variants: string[]): Term => ({
  id,
  number: 1,
  zh: { name, variants },
  en: { name: id, variants: [] },
  pinyin: id,
  related: [],
});
const documents = [
  document('plan-2021-2025', 2021),
  { ...document('glossary', 2021), printedIn: 'plan-2021-2025' },
  document('report-2024', 2024),
  document('report-2026', 2026),
  document('city-report', 2025, 'city'),
  document('changsha', 2026, 'elsewhere'),
  document('state-plan', 2020, 'nation'),
];
const terms = [
  term('sponge', '海绵城市', '海绵'),
  term('tto', 'TTO'),
  term('report-2024/terms/sponge', '“海绵城市”'),
  term('report-2026/terms/sponge', '海绵城市'),
  term('report-2026/terms/low', '低空十条'),
  term('changsha/terms/low', '低空十条'),
  term('state-plan/terms/dual', '双循环'),
];
const inForce = termsInForce(terms, documents);
const heldTo = termsHeldTo(terms, documents);
const named = (where: string, of: TermsInForce = inForce): Record<string, string> =>
  Object.fromEntries(of(where).flatMap(({ id, zh }) => [zh.name, ...zh.variants].map((form) => [form, id])));

for (const [where, names] of [
  [
    'plan-2021-2025',
    {
      海绵城市: 'sponge',
      海绵: 'sponge',
      TTO: 'tto',
      低空十条: 'report-2026/terms/low',
      双循环: 'state-plan/terms/dual',
    },
  ],
  [
    'report-2024',
    {
      '“海绵城市”': 'report-2024/terms/sponge',
      海绵: 'sponge',
      TTO: 'tto',
      低空十条: 'report-2026/terms/low',
      双循环: 'state-plan/terms/dual',
    },
  ],
  [
    'report-2026',
    {
      海绵城市: 'report-2026/terms/sponge',
      海绵: 'sponge',
      TTO: 'tto',
      低空十条: 'report-2026/terms/low',
      双循环: 'state-plan/terms/dual',
    },
  ],
  [
    'city-report',
    {
      海绵城市: 'report-2026/terms/sponge',
      海绵: 'sponge',
      TTO: 'tto',
      低空十条: 'report-2026/terms/low',
      双循环: 'state-plan/terms/dual',
    },
  ],
  ['changsha', { 低空十条: 'changsha/terms/low', 双循环: 'state-plan/terms/dual' }],
  ['state-plan', { 双循环: 'state-plan/terms/dual' }],
] as const)
  test(`in ${where} each name leads to the definition of that document, else to the newest that applies there`, () =>
    assert.deepEqual(named(where), names));

for (const [where, names] of [
  ['plan-2021-2025', { 海绵城市: 'sponge', 海绵: 'sponge', TTO: 'tto' }],
  ['report-2024', { '“海绵城市”': 'report-2024/terms/sponge', 海绵: 'sponge', TTO: 'tto' }],
  ['city-report', { 海绵城市: 'sponge', 海绵: 'sponge', TTO: 'tto' }],
  ['changsha', { 低空十条: 'changsha/terms/low' }],
  ['state-plan', { 双循环: 'state-plan/terms/dual' }],
] as const)
  test(`${where} is checked against its own terms and the glossary, whatever other documents define`, () =>
    assert.deepEqual(named(where, heldTo), names));

test('a later definition by the city or another district takes no name away from the district’s own', () => {
  const later = [...terms, term('city-2027/terms/sponge', '海绵城市'), term('city-2027/terms/circle', '生活圈')];
  const of = termsInForce(later, [...documents, document('city-2027', 2027, 'city')]);
  assert.equal(named('plan-2021-2025', of)['海绵城市'], 'sponge');
  assert.equal(named('report-2028', of)['海绵城市'], 'report-2026/terms/sponge');
  assert.equal(named('report-2028', of)['生活圈'], 'city-2027/terms/circle');
  assert.equal(named('city-report', of)['海绵城市'], 'city-2027/terms/sponge');
});

test('documents of one authority without terms of their own share one list', () => {
  const more = termsInForce(terms, [...documents, document('a', 2020), document('b', 2022)]);
  assert.equal(more('a'), more('b'));
});

test('where no name is taken, the library’s own list is in force', () => {
  const own = terms.slice(0, 2);
  assert.equal(termsInForce(own, documents)('report-2024'), own);
});

test('the other definitions of a term share a Chinese name with it', () => {
  assert.deepEqual(
    otherDefinitions(terms[0] ?? assert.fail(), terms).map(({ id }) => id),
    ['report-2024/terms/sponge', 'report-2026/terms/sponge'],
  );
  assert.deepEqual(otherDefinitions(terms[1] ?? assert.fail(), terms), []);
});
