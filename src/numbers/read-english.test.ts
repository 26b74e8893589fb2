import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEnglishNumbers } from './read-english.ts';

for (const [text, keys] of [
  ['RMB 200 billion', ['200000000000']],
  ['93,600 square meters', ['93600']],
  ['4.24-million-square-meter', ['4240000']],
  ['an RMB 100 million-level project', ['100000000']],
  ['RMB ** hundred million', ['100000000']],
  ['RMB 1–2 billion', ['1000000000', '2000000000']],
  ['RMB 71.87 billion in 2021 to RMB 86 billion', ['71870000000', '2021', '86000000000']],
  ['7–8%', ['7%', '8%']],
  ['up 1.78 percentage points', ['1.78pp']],
  ['22 megawatts', ['22000000W']],
  ['more than one quarter of', ['1/4']],
  ['two-thirds of', ['2/3']],
  ['January 5, 2022', ['month 1', '5', '2022']],
  ['in May 2021', ['month 5', '2021']],
  ['It may grow. May it last.', []],
  ['in the first half of 2021', ['half-year 1', '2021']],
  ['the 1990s', ['1990']],
  ['the 14th Five-Year Plan', ['14']],
  ['the Fifth Plenary Session of the 19th CPC Central Committee', ['5', '19']],
  ['Part I', ['1']],
  ['at or better than Grade III', ['3']],
  ['24/7 service', ['24']],
  ['Phases I and II', ['1', '2']],
  ['I am 12', ['12']],
  ['Nos. 7–8, Lane 341', ['7', '8', '341']],
  ['twenty-one hubs', ['21']],
  ['four hundred', ['400']],
  ['"1+13+X"', ['1', '13']],
] as const) {
  test(`reads ${keys.join(', ') || 'nothing'} from ${text}`, () =>
    assert.deepEqual(
      readEnglishNumbers(text).map(({ key }) => key),
      keys,
    ));
}

for (const text of ['the first batch', 'ranking first in Shanghai', "the city's first park"]) {
  test(`reads a rank in "${text}"`, () => assert.equal(readEnglishNumbers(text)[0]?.form, 'word'));
}

for (const text of [
  'first-class',
  'First, we will',
  'the first three quarters',
  'both banks',
  'one of them',
  'hundreds of parks',
  'a decade',
]) {
  test(`asks for no number for "${text}"`, () => assert.equal(readEnglishNumbers(text)[0]?.form, 'loose'));
}

for (const [text, hedge] of [
  ['about 13 companies', 'about'],
  ['nearly RMB 2.6 billion', 'nearly'],
  ['no less than 98%', 'at least'],
  ['no more than 5 people', 'at most'],
  ['less than 5.5%', 'under'],
  ['exceeded the RMB 100 billion mark', 'over'],
  ['130 or more', 'at least'],
  ['100 square meters or more', 'at least'],
  ['within 15 minutes', 'within'],
  ['1,000+ companies', 'plus'],
  ['the remaining 1,000-plus households', 'plus'],
  ['10,000 people will number 130 or more', null],
  ['30 shows held and more than 70 stores', null],
  ['2 museums of Grade III or above', null],
  ['over the past 5 years', null],
] as const) {
  test(`hears ${hedge ?? 'no hedge'} in "${text}"`, () => assert.equal(readEnglishNumbers(text)[0]?.hedge, hedge));
}
