/**
 * Words that qualify a figure: `about` 约 左右, `nearly` 近, `over` 超 余 突破, `at least` 以上 不低于, `under` 小于, `at most` 不超过,
 * `within` 以内, `plus` 200+ and "200-plus", `below` 以下 (in English either "under" or "at most"), `only` 仅, `exactly` 正好.
 */
export type Hedge =
  'about' | 'nearly' | 'over' | 'at least' | 'under' | 'at most' | 'within' | 'plus' | 'below' | 'only' | 'exactly';

/** True where the two languages hedge a figure in the same way. `null` means no hedge. */
export function sameHedge(zh: Hedge | null, en: Hedge | null): boolean {
  return zh === en || EQUIVALENT.some(([a, b]) => a === zh && b === en);
}

/** Hedge of a Chinese number. */
export function chineseHedge(text: string, start: number, end: number): Hedge | null {
  const before = text.slice(Math.max(0, start - 14), start);
  const number = text.slice(start, end);
  const after = text.slice(end, end + 10);
  if (PAST_SPAN.test(before) && isSpan(number + after)) return null;
  return (
    firstHedge(CHINESE_AFTER, after) ?? (/[余多]/.test(number) ? 'over' : null) ?? firstHedge(CHINESE_BEFORE, before)
  );
}

/** Hedge of an English number. */
export function englishHedge(text: string, start: number, end: number): Hedge | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 50);
  return firstHedge(ENGLISH_AFTER, after) ?? firstHedge(ENGLISH_BEFORE, before);
}

type HedgeRule = readonly [hedge: Hedge, pattern: RegExp];

/** 近 before a span of time means "the past", not "nearly": 近五年, 近 30 天内. */
const PAST_SPAN = /近\s*$/;

/**
 * Pairs of a Chinese hedge and a different English one that may translate it. A plus sign may be put in words or kept; 15
 * 分钟可达 is "within 15 minutes".
 */
const EQUIVALENT: readonly (readonly [Hedge | null, Hedge | null])[] = [
  ['plus', 'over'],
  ['over', 'plus'],
  ['plus', 'at least'],
  ['below', 'under'],
  ['below', 'at most'],
  ['within', 'at most'],
  ['at most', 'within'],
  [null, 'within'],
  ['only', null],
];

const CHINESE_BEFORE: readonly HedgeRule[] = [
  ['at least', /(?:不低于|不少于|不小于|至少|≥)\s*$/],
  ['at most', /(?:不超过|不高于|不大于|不多于|至多|≤)\s*$/],
  ['under', /(?:小于|低于|少于|不足|不到|<)\s*$/],
  ['over', /(?:超|超过|超出|逾|突破|高于|大于|多于|>)\s*$/],
  ['nearly', /(?<![附最邻])(?:近|接近)\s*$/],
  ['only', /(?:仅|只|才)[占为达有用需]?\s*$/],
  ['exactly', /(?:正好|恰好|等于|整整)\s*$/],
  ['about', /(?:大约|大概|(?<![节预合签契特])约(?:[占为达有]\p{Script=Han}{0,8})?)\s*$/u],
];

/** A few characters may come between a figure and its hedge: 5 个左右, 100 万平方米以上. */
const CHINESE_AFTER: readonly HedgeRule[] = [
  ['plus', /^\+(?![\dA-Za-z])/],
  ['over', /^\s*[余多]/],
  ['at least', /^\s*[\p{Script=Han}/]{0,5}?\s*(?:以上|及以上)/u],
  // 以下七方面 is "the following seven", not a hedge of the figure before it.
  ['below', /^\s*[\p{Script=Han}/]{0,6}?\s*(?:以下|及以下)(?!\s*[\d一二三四五六七八九十两几])/u],
  ['about', /^\s*[\p{Script=Han}/]{0,5}?\s*(?:左右|上下)/u],
  ['within', /^\s*[\p{Script=Han}/]{0,5}?\s*(?:以内|之内|内(?![容部外需涵资在]))/u],
];

/** "the" and the currency may come between a hedge and its figure. */
const ENGLISH_BEFORE: readonly HedgeRule[] = (
  [
    [
      'at least',
      'at (?:the very )?least|(?:no|not) (?:less|fewer|lower|smaller) than|not (?:below|under)|minimum(?: of)?|floor of|starting (?:at|from)|≥',
    ],
    [
      'at most',
      'at (?:the )?(?:very )?most|(?:no|not) (?:more|higher|greater|larger|bigger) than|not exceed(?:ing)?|not (?:above|over|beyond)|up to|maximum(?: of)?|ceiling of|(?:capped|limited) (?:at|to)|as (?:many|much|high) as|≤',
    ],
    ['within', 'within|inside'],
    [
      'over',
      'more than|over|above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|pass(?:ed|ing)|(?:greater|higher|larger|bigger) than|upwards? of|in excess of|well over|>',
    ],
    [
      'under',
      '(?:less|fewer|lower|smaller) than|under|below|beneath|short of|shy of|not (?:quite|even)|(?:nowhere near|nothing like)|<',
    ],
    ['only', 'only|just|merely|mere|barely|scarcely|hardly|as (?:few|little|low) as'],
    ['exactly', 'exactly|precisely|equal(?:s|ed|ing)? (?:to)?'],
    ['nearly', 'nearly|almost|close to|approach(?:es|ed|ing)?'],
    [
      'about',
      'about|around|approximately|roughly|some|circa|estimated|in the (?:region|order|neighborhood|vicinity) of|of the order of',
    ],
  ] as const
).map(([hedge, words]) => [hedge, new RegExp(`(?<![\\w-])(?:${words})\\s*(?:the\\s+)?(?:(?:RMB|USD)\\s*)?$`, 'i')]);

/** No other number may come between a figure and its hedge: "2 museums of Grade III or above". */
const ENGLISH_AFTER: readonly HedgeRule[] = [
  ['plus', /^(?:\+(?![\dA-Za-z])|-plus\b)/],
  [
    'at least',
    /^(?:[\s-](?![IVX]+\b)[A-Za-z/%-]+){0,5}? (?:or more|or above|and above|or over|or higher|or greater|and over)\b(?! than)/,
  ],
  [
    'below',
    /^(?:[\s-](?![IVX]+\b)[A-Za-z/%-]+){0,5}? (?:or less|(?:or|and) below|(?:or|and) under|or fewer|or lower|or smaller|maximum|at (?:the )?(?:very )?most)\b(?! than)/,
  ],
  ['about', /^(?:[\s-][A-Za-z/%-]+){0,3}? or so\b/],
];

function firstHedge(rules: readonly HedgeRule[], context: string): Hedge | null {
  return rules.find(([, pattern]) => pattern.test(context))?.[0] ?? null;
}

function isSpan(text: string): boolean {
  return /^[^，。,]{0,3}?(?:年|个月|天|日)/.test(text);
}
