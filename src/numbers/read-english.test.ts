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
  ['from May to June', ['month 5', 'month 6']],
  ['May 5', ['month 5', '5']],
  ['the second half of 2021', ['half-year 2', '2021']],
  ['one half of', ['1/2']],
  ['three-quarters of', ['3/4']],
  ['14/15', ['14', '15']],
  ['USD 5 million', ['5000000']],
  ['3 percent', ['3%']],
  ['3-percentage-point', ['3pp']],
  ['2 kilowatt-hours', ['2000Wh']],
  ['2 kWh', ['2000Wh']],
  ['3 MW', ['3000000W']],
  ['3 gigawatts', ['3000000000W']],
  ['2021 to 8%', ['2021', '8%']],
  ['Grade IX, Class IV, Tier II', ['9', '4', '2']],
  ['ninety-nine', ['99']],
  ['three hundred thousand', ['300000']],
  ['the twenty-first', ['21']],
  ['zero', ['0']],
  ['once, sole, primary', ['1', '1', '1']],
  ['both, doubled, dual, twin, twice, pairs, couple', ['2', '2', '2', '2', '2', '2', '2']],
  ['tripled, threefold, tertiary, trio', ['3', '3', '3', '3']],
  ['quadrupled, fourfold', ['4', '4']],
  ['decades', ['10']],
  ['dozens', ['12']],
  ['around-the-clock', ['24']],
  ['centuries, centennial', ['100', '100']],
  ['thousands', ['1000']],
  ['tens of thousands', ['10000']],
  ['half, halved', ['1/2', '1/2']],
  ['quarters', ['1/4']],
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
  test(`needs no number in Chinese for "${text}"`, () => assert.equal(readEnglishNumbers(text)[0]?.form, 'loose'));
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
  test(`reads ${hedge ?? 'no hedge'} in "${text}"`, () => assert.equal(readEnglishNumbers(text)[0]?.hedge, hedge));
}

test('reads cardinals and ordinals in words from one to twenty', () => {
  const cardinals =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
  const ordinals =
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
  for (const words of [cardinals, ordinals])
    words.split(' ').forEach((word, at) => {
      const [read] = readEnglishNumbers(word);
      assert.equal(read?.key, String(at + 1), word);
    });
});

test('reads every month', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  for (const [at, month] of months.entries())
    assert.deepEqual(
      readEnglishNumbers(`in ${month}`).map(({ key }) => key),
      [`month ${at + 1}`],
    );
});
