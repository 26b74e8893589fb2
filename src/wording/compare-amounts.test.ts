import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAmounts, isNoEnglish } from './compare-amounts.ts';
import { learnWords } from './learn-words.ts';
import { lostClauses } from './lost-clauses.ts';
import { formatWordList, parseWordList } from './word-list.ts';

/** Three sentences in changing company, so that each word can be told from its neighbors. */
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

test('a list is read as it was written', () => {
  const text = formatWordList(LIST, '# remark');
  assert.equal(formatWordList(parseWordList(text), '# remark'), text);
});

test('finds nothing to say where both texts say as much', () =>
  assert.deepEqual(compareAmounts(ZH, EN.join(' '), LIST), []));

for (const [place, [zh]] of SENTENCES.entries())
  test(`finds that ${zh} was left out`, () => {
    const rest = EN.filter((_, other) => other !== place).join(' ');
    assert.equal(lostClauses(ZH, rest, LIST).zh, zh);
  });

test('takes a heading for said that opens the sentence of its paragraph', () => {
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
  ['定义。', '{/* 1 */}', true],
  ['定义。', 'Definition.', false],
  ['5\t%', '5\t%', false],
] as const)
  test(`"${en}" is ${none ? 'no' : ''} English for ${zh}`, () =>
    assert.equal(isNoEnglish(zh, en.replace('&nbsp;', ' ')), none));
