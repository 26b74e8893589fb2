import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseHedge, englishHedge, sameHedge, type Hedge } from './hedges.ts';

for (const [text, figure, hedge] of [
  ['不低于 30 个', '30', 'at least'],
  ['不超过30个', '30', 'at most'],
  ['少于 30 个', '30', 'under'],
  ['少于去年，共 30 个', '30', null],
  ['突破 30 亿元', '30', 'over'],
  ['突破难点，投入 30 亿元', '30', null],
  ['接近30%', '30', 'nearly'],
  ['附近 30 个', '30', null],
  ['近30年', '30', null],
  ['近30个', '30', 'nearly'],
  ['只有30个', '30', 'only'],
  ['整整 30 个', '30', 'exactly'],
  ['约占全区 30%', '30', 'about'],
  ['节约 30%', '30', null],
  ['30余个', '30余', 'over'],
  ['30 余个', '30', 'over'],
  ['30+ 个', '30', 'plus'],
  ['1+13+X', '1', null],
  ['30 万平方米以上', '30', 'at least'],
  ['30 个以下', '30', 'below'],
  ['30 个，以下七方面', '30', null],
  ['30 个左右', '30', 'about'],
  ['30 个，道路左右', '30', null],
  ['30 分钟内', '30', 'within'],
  ['30 个内容', '30', null],
] as const satisfies readonly (readonly [string, string, Hedge | null])[])
  test(`${text} is hedged by ${hedge ?? 'nothing'}`, () => {
    const start = text.indexOf(figure);
    assert.equal(chineseHedge(text, start, start + figure.length), hedge);
  });

for (const [text, hedge] of [
  ['no fewer than 30 homes', 'at least'],
  ['not more than the RMB 30 million', 'at most'],
  ['less than 30 days', 'under'],
  ['less than hoped, and 30 days', null],
  ['barely 30', 'only'],
  ['wholesome 30', null],
  ['30 homes or more', 'at least'],
  ['30 homes or more than that', null],
  ['30 homes of Grade III or above', null],
  ['30 square meters or less', 'below'],
  ['30 days or so', 'about'],
  ['30-plus homes', 'plus'],
  ['some 30', 'about'],
] as const satisfies readonly (readonly [string, Hedge | null])[])
  test(`"${text}" is hedged by ${hedge ?? 'nothing'}`, () => {
    const start = text.indexOf('30');
    assert.equal(englishHedge(text, start, start + 2), hedge);
  });

// The phrases for each hedge, tested one by one, since each may be the only way in which a text says it.
for (const [hedge, phrases] of [
  ['at least', ['不低于30', '不少于 30', '不小于30', '至少 30', '≥30', '30及以上', '30 平方米/人以上']],
  ['at most', ['不超过 30', '不高于30', '不大于30', '不多于30', '至多30', '≤ 30']],
  ['under', ['小于30', '低于 30', '少于30', '不足30', '不到 30', '<30']],
  ['over', ['超30', '超过 30', '超出30', '逾30', '突破30', '高于30', '大于 30', '多于30', '>30', '30多家', '30 余家']],
  ['nearly', ['近30家', '近 30家', '接近30', '接近 30']],
  ['only', ['仅30', '只30', '才30', '仅占30', '仅为 30', '才达30', '只有 30', '只需30', '仅用 30']],
  ['exactly', ['正好30', '恰好30', '等于 30', '整整30']],
  ['about', ['大约30', '大概 30', '约30', '约占 30', '约有居民30', '30左右', '30 万人左右', '30上下']],
  ['below', ['30以下', '30 微克/立方米以下', '30及以下']],
  ['within', ['30以内', '30 天之内', '30 年内', '30内']],
  ['plus', ['30+', '30+个']],
] as const satisfies readonly (readonly [Hedge, readonly string[]])[])
  for (const phrase of phrases)
    test(`${phrase} means "${hedge}"`, () => {
      const start = phrase.indexOf('30');
      assert.equal(chineseHedge(phrase, start, start + 2), hedge);
    });

for (const phrase of [
  '不超过去年，30', // The hedge belongs to something else.
  '最近30家',
  '邻近30家',
  '节约30',
  '签约30',
  '预约30',
  '契约30',
  '合约30',
  '特约30',
  '30个内涵',
  '30个内部',
  '30家内外',
  '30个以下3项',
  '30个以下两项',
  '30，其余',
  '30家企业和机构都以上海为家',
  '30平方米',
  '30+5',
  '30+X',
  '近30个月',
  '近 30 天',
  '近30日',
  '近30多天',
])
  test(`${phrase} hedges nothing`, () => {
    const start = phrase.indexOf('30');
    assert.equal(chineseHedge(phrase, start, start + 2), null);
  });

for (const [hedge, phrases] of [
  ['at least', ['at least 30', 'at the very least 30', 'no less than 30', 'not fewer than 30', 'no lower than 30']],
  [
    'at least',
    [
      'not less than 30',
      'no fewer than 30',
      'not lower than 30',
      'not below 30',
      'not under 30',
      'minimum 30',
      'minimum of 30',
      'floor of 30',
      'starting from 30',
      '≥30',
    ],
  ],
  ['at least', ['30 or above', '30 homes or over', '30 or higher', '30 or greater', '30 and above', '30 and over']],
  [
    'at most',
    [
      'at most 30',
      'not more than 30',
      'not higher than 30',
      'at the most 30',
      'no more than 30',
      'no higher than 30',
      'not greater than 30',
    ],
  ],
  ['at most', ['not exceed 30', 'not exceeding 30', 'not above 30', 'not over 30', 'up to 30', 'maximum of 30']],
  ['at most', ['ceiling of 30', 'capped at 30', 'limited to 30', 'as many as 30', 'as high as 30', '≤ 30']],
  ['within', ['within 30', 'inside the 30', 'Within 30']],
  [
    'over',
    ['more than 30', 'over RMB 30', 'above 30', 'beyond 30', 'exceed 30', 'exceeds 30', 'exceeded 30', 'exceeding 30'],
  ],
  [
    'over',
    ['surpass 30', 'surpasses 30', 'surpassed 30', 'topped 30', 'passing 30', 'higher than 30', 'well over 30', '> 30'],
  ],
  [
    'over',
    ['topping 30', 'tops 30', 'passed 30', 'greater than 30', 'upward of 30', 'upwards of 30', 'in excess of 30'],
  ],
  [
    'under',
    [
      'lower than 30',
      'smaller than 30',
      'less than 30',
      'fewer than USD 30',
      'under 30',
      'below 30',
      'short of 30',
      'shy of 30',
      'not even 30',
      '<30',
    ],
  ],
  ['under', ['not quite 30', 'nowhere near 30', 'nothing like 30']],
  [
    'only',
    [
      'only 30',
      'just 30',
      'barely 30',
      'merely 30',
      'a mere 30',
      'scarcely 30',
      'hardly 30',
      'as few as 30',
      'as low as 30',
    ],
  ],
  ['exactly', ['exactly 30', 'precisely 30', 'equal to 30', 'equals 30']],
  ['nearly', ['nearly the 30', 'nearly 30', 'almost 30', 'close to 30', 'approaching 30', 'approaches 30']],
  ['about', ['about 30', 'around 30', 'approximately 30', 'roughly 30', 'circa 30', 'an estimated 30']],
  ['about', ['in the region of 30', 'in the order of 30', 'of the order of 30', '30 square meters or so']],
  ['below', ['30 or fewer', '30 or lower', '30 or smaller', '30 or below', '30 and under', '30 homes maximum']],
  ['below', ['30 homes at most', '30 homes at the very most']],
  ['plus', ['30+ homes', '30-plus homes', '30+']],
] as const satisfies readonly (readonly [Hedge, readonly string[]])[])
  for (const phrase of phrases)
    test(`"${phrase}" means "${hedge}"`, () => {
      const start = phrase.indexOf('30');
      assert.equal(englishHedge(phrase, start, start + 2), hedge);
    });

for (const phrase of [
  'more than hoped: 30',
  'moreover 30',
  'takeover 30',
  'turn-over 30', // Part of another word.
  'at least, and 30',
  '30+5',
  '30-plush',
  '30 homes of Grade II or above',
  '30 homes, 5 or more',
  '30 homes or less than that',
  '30 and sofas',
  '30 homes or sofas',
  'abouts 30',
])
  test(`"${phrase}" hedges nothing`, () => {
    const start = phrase.indexOf('30');
    assert.equal(englishHedge(phrase, start, start + 2), null);
  });

const HEDGES: readonly (Hedge | null)[] = [
  'about',
  'nearly',
  'over',
  'at least',
  'under',
  'at most',
  'within',
  'plus',
  'below',
  'only',
  'exactly',
  null,
];

test('English may use the same hedge as Chinese, or one of the few that are equivalent', () => {
  const others = HEDGES.flatMap((zh) =>
    HEDGES.filter((en) => zh !== en && sameHedge(zh, en)).map((en) => `${zh} → ${en}`),
  );
  assert.deepEqual(others, [
    'over → plus',
    'at most → within',
    'within → at most',
    'plus → over',
    'plus → at least',
    'below → under',
    'below → at most',
    'only → null',
    'null → within',
  ]);
  assert.ok(HEDGES.every((hedge) => sameHedge(hedge, hedge)));
});
