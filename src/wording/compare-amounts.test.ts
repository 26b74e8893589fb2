import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAmounts, isNoEnglish } from './compare-amounts.ts';
import { learnWords } from './learn-words.ts';
import { lostClauses } from './lost-clauses.ts';
import { formatWordList, parseWordList } from './word-list.ts';

/** Three sentences in varying combinations, so that each word can be told from its neighbors. */
const SENTENCES = [
  ['扩大绿化面积。', 'We will enlarge green areas.'],
  ['培育创新企业。', 'We will foster new firms.'],
  ['保护历史建筑。', 'We will protect historic houses.'],
  ['改善医疗服务。', 'We will improve medical care.'],
] as const;

const TEXTS = SENTENCES.flatMap((first) =>
  SENTENCES.filter((second) => second !== first).map((second) => ({
    zh: first[0] + second[0],
    en: `${first[1]} ${second[1]}`,
  })),
);
const LIST = learnWords(TEXTS);
const ZH = SENTENCES.map(([zh]) => zh).join('');
const EN = SENTENCES.map(([, en]) => en);

test('learns which English answers a word', () => {
  assert.ok(LIST.get('绿化')?.stems.has('green'));
  assert.ok(LIST.get('历史')?.stems.has('historic'));
});

test('learns how often a word is answered, and how often its English occurs anywhere', () => {
  assert.equal(LIST.size, 12);
  for (const [word, { answered, byChance, stems }] of LIST) {
    assert.equal(stems.size, 1, word);
    // Six of six mentions, and six of 24 sentences; smoothed, because so few prove little.
    assert.ok(Math.abs(answered - 6.7 / 7.4) < 1e-9, word);
    assert.ok(Math.abs(byChance - 7 / 26) < 1e-9, word);
  }
});

test('no text is the only witness of a word', () => {
  const once = { zh: '新建机场。', en: 'We will build airports.' };
  assert.equal(learnWords([...TEXTS, once]).get('机场'), undefined);
  assert.ok(
    learnWords([...TEXTS, once, once])
      .get('机场')
      ?.stems.has('airport'),
  );
});

test('a list reads back the same', () => {
  const text = formatWordList(LIST, '# remark');
  assert.equal(formatWordList(parseWordList(text), '# remark'), text);
});

test('finds nothing where both texts say as much', () => assert.deepEqual(compareAmounts(ZH, EN.join(' '), LIST), []));

for (const [place, [zh]] of SENTENCES.entries())
  test(`finds that ${zh} was left out`, () => {
    const rest = EN.filter((_, other) => other !== place).join(' ');
    assert.equal(lostClauses(ZH, rest, LIST).zh, zh);
  });

test('finds two clauses that were left out at different places', () => {
  const [green, firms, houses, care] = SENTENCES;
  const found = lostClauses(ZH, `${firms[1]} ${care[1]}`, LIST);
  assert.deepEqual(found, { zh: green[0] + houses[0], en: '' });
});

test('accepts a heading that the first sentence of its paragraph takes in', () => {
  const [green, firms] = [SENTENCES[0], SENTENCES[1]];
  const joined = `We will enlarge green areas and foster new firms.`;
  assert.equal(lostClauses(green[0] + firms[0], joined, LIST).zh, '');
  assert.equal(lostClauses(green[0] + firms[0], firms[1], LIST).zh, green[0]);
});

for (const [name, zh, en, finding] of [
  [
    'a text that stops in the middle',
    '扩大绿化面积。',
    'We will enlarge the green',
    'en breaks off: "…We will enlarge the green"',
  ],
  [
    'a sentence that no Chinese says',
    '扩大绿化面积。',
    `${EN[0]} Nobody ever asked for anything of this kind, which goes on and on without a reason that one could see.`,
    'zh lacks what en says: "Nobody ever asked for anything of this kind, which goes on …"',
  ],
  ['a sentence that appears twice', '扩大绿化面积。', `${EN[0]} ${EN[0]}`, `en says twice: "${EN[0]}"`],
  ['words repeated at once', '绿化', 'green areas green areas', 'en says twice: "green areas"'],
  ['fewer sentences than the Chinese', '甲甲甲。乙乙乙。', 'One and two of them here.', 'zh has 2 sentences, en has 1'],
  [
    'a part without its theme',
    '强化监督,健全制度;扩大开放,引进企业;改善环境,保护河流。',
    'Strengthening oversight. We will complete systems. We will bring in firms. Improving the environment. We will protect rivers.',
    'zh has 3 parts, each with its theme, en gives the theme of 2',
  ],
  [
    'a text far too short',
    '扩大绿化面积，培育创新企业，保护历史建筑。',
    'We will green.',
    'en has 11 letters for 18 characters of the Chinese, which is less than any text of this length',
  ],
] as const)
  test(`finds ${name}`, () => assert.ok(compareAmounts(zh, en, LIST).includes(finding)));

for (const [zh, en, none] of [
  ['定义。', '&nbsp;', true],
  ['定义。', 'TODO', true],
  ['定义。', '.', true],
  ['定义。', 'Words TODO.', true],
  ['定义。', 'It is XXXX-marked, TODOS', false],
  ['定义。', '{/* 1 */}', true],
  ['定义。', 'Definition.', false],
  ['5\t%', '5\t%', false],
] as const)
  test(`"${en}" is ${none ? 'no' : ''} English for ${zh}`, () =>
    assert.equal(isNoEnglish(zh, en.replace('&nbsp;', ' ')), none));

for (const [zh, letters, found] of [
  ['甲'.repeat(10), 19, 'less'],
  ['甲'.repeat(10), 20, null],
  ['甲'.repeat(10), 69, null],
  ['甲'.repeat(10), 70, 'more'],
  ['第一章 ' + '甲'.repeat(10), 70, 'more'],
  ['（一）' + '甲'.repeat(10), 70, 'more'],
  ['12\t' + '甲'.repeat(10), 70, 'more'],
  ['2025年' + '甲'.repeat(9), 70, 'more'],
  ['甲'.repeat(4), 80, null],
  ['甲'.repeat(4), 81, 'more'],
  ['甲'.repeat(5), 37, null],
  ['甲'.repeat(5), 38, 'more'],
  ['甲'.repeat(100), 299, 'less'],
  ['甲'.repeat(100), 300, null],
] as const)
  test(`${letters} letters are ${found ?? 'neither less nor more'} than ${zh.slice(0, 12)} (${zh.length}) takes`, () => {
    const lengths = compareAmounts(zh, 'x'.repeat(letters), null).filter((finding) => finding.includes('letters'));
    assert.deepEqual(
      lengths.map((finding) => / (less|more) /.exec(finding)?.[1]),
      found === null ? [] : [found],
    );
  });

test('numbers of chapters, sections and rows do not count in the length', () => {
  for (const number of ['Chapter 12 ', 'Section IV ', 'Part 2 ', '(12) ', '12\t'])
    assert.deepEqual(compareAmounts('甲'.repeat(10), `${number}${'x'.repeat(69)}`, null), [], number);
});

for (const [zh, en, isLess] of [
  ['甲甲。乙乙。丙丙。', 'One and two. Three and four.', false],
  ['甲甲。乙乙。丙丙。丁丁。', 'One and two. Three and four.', true],
  ['他说“甲甲。”乙乙。', 'He says that one and two are good.', false],
  ['甲甲乙乙', 'One and two', false],
] as const)
  test(`"${en}" has ${isLess ? 'too few' : 'enough'} sentences for ${zh}`, () =>
    assert.equal(
      compareAmounts(zh, en, null).some((finding) => finding.includes('sentences')),
      isLess,
    ));
