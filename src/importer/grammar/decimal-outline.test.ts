import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalOutline } from './decimal-outline.ts';
import { madeUpDocument } from './made-up-document.ts';

function numbered(texts: readonly string[]): string[] {
  return [...decimalOutline(texts).keys()].map((position) => texts[position] ?? '');
}

for (const space of [' ', '　', '', '. '])
  test(`1${space}总则 is a heading where 1.1 is the next number, with its parts below it`, () => {
    const { title, headings, doubts, pages } = madeUpDocument([
      '某某县防汛应急预案',
      `1${space}总则`,
      `1.1${space}编制目的`,
      '做好防汛工作。',
      `1.2${space}编制依据`,
      '依据有关法律。',
      `2${space}组织体系`,
      `2.1${space}领导机构`,
      `2.1.1${space}组成`,
      '由县长任总指挥。',
      `2.1.2${space}职责`,
      '领导全县防汛工作。',
      `2.2${space}办事机构`,
      '设在水利局。',
    ]);
    assert.equal(title, '某某县防汛应急预案');
    assert.deepEqual(
      headings.map(({ level, text }) => `${level} ${text.replace(/[.\s　]*(?=\p{Script=Han})/u, ' ')}`),
      [
        '1 总则',
        '1.1 编制目的',
        '1.2 编制依据',
        '2 组织体系',
        '2.1 领导机构',
        '2.1.1 组成',
        '2.1.2 职责',
        '2.2 办事机构',
      ].map((text) => `arabic ${text}`),
    );
    assert.deepEqual(doubts, []);
    const depths = pages.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node.type === 'subheading' ? [node.depth] : [])),
    );
    assert.equal(new Set(depths).size, 2);
  });

test('a final chapter without parts belongs to the outline', () =>
  assert.deepEqual(numbered(['1 总则', '1.1 目的', '2 附则']), ['1 总则', '1.1 目的', '2 附则']));

for (const chapter of ['一、', '第一章 '])
  test(`1.1 without a space counts below ${chapter}总则`, () =>
    assert.deepEqual(numbered([`${chapter}总则`, '1.1目的', '1.2依据']), ['1.1目的', '1.2依据']));

for (const [what, texts] of [
  ['amounts', ['1个项目开工', '1.1亿元的资金到位，项目开工。', '2.5%的增速，全市第一。']],
  ['a list without decimals', ['1 学校', '2 医院', '3 公园']],
  ['decimals without a chapter above them', ['1.1 目的', '1.2 依据']],
  ['figures of a table', ['1', '1.1', '2', '2.3']],
  ['1.2 where 1.1 is missing', ['1 总则', '1.2 依据', '1.3 范围']],
] as const)
  test(`${what}: not an outline in decimals`, () => assert.deepEqual(numbered(texts), []));

test('an amount between the numbers of an outline is text', () =>
  assert.deepEqual(numbered(['1总则', '1.1目的', '1.2亿元的资金已经到位，使用合规。', '1.2依据']), [
    '1总则',
    '1.1目的',
    '1.2依据',
  ]));

for (const [what, chapter, items, places] of [
  ['一、 and 二、', ' ', ['一、甲', '二、乙'], [1, 2, 3, 5, 6]],
  ['1. and 2.', ' ', ['1.甲', '2.乙'], [1, 2, 3, 5, 6]],
  ['1. and 2., as in the chapters,', '.', ['1.甲', '2.乙'], [2, 3, 5, 6]],
] as const)
  test(`a list of ${what} inside a part opens no chapter`, () => {
    const [first, second, last] = [`1${chapter}总则`, `2${chapter}组织`, `3${chapter}附则`];
    const outline = [first, '1.1 目的', '1.2 依据', second, '2.1 机构', '2.2 职责', last];
    for (const place of places) {
      const texts = outline.toSpliced(place, 0, ...items);
      const positions = outline.map((_, at) => (at < place ? at : at + items.length));
      assert.deepEqual([...decimalOutline(texts).keys()], positions, texts.join(' '));
    }
  });

for (const [first, second, third] of [
  ['1 总则', '2 组织', '3 附则'],
  ['1.总则', '2.组织', '3.附则'],
  ['第一章 总则', '第二章 组织', '第三章 附则'],
] as const)
  test(`the chapters ${first} and ${second} and their parts are headings despite lists 1., 2. below them`, () => {
    const list = ['1.水务局', '2.应急局', '3.公安局'];
    const outline = [first, '1.1 目的', '1.2 依据', second, '2.1 机构', '2.2 职责', third];
    const { headings, doubts } = madeUpDocument([
      '某某县防汛应急预案',
      ...outline.flatMap((line) => (line === first || line === second ? [line] : [line, ...list])),
    ]);
    assert.deepEqual(
      headings.map(({ text }) => text),
      outline,
    );
    assert.deepEqual(doubts, []);
  });
