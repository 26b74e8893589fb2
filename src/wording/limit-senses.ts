import type { Sense } from './sense.ts';

/**
 * Limits and duties in words: more than, above or below a set size, beyond a target, must. Upper limits are in
 * `turning-senses.ts`; the numbers themselves are compared elsewhere.
 */
export const LIMIT_SENSES: readonly Sense[] = [
  {
    name: 'more than',
    zh: {
      may: [
        '超',
        '逾',
        '余',
        '多',
        '以上',
        '突破',
        '不低于',
        '不少于',
        '不小于',
        '高于',
        '大于',
        '过半',
        '近',
        '至少',
        '强于',
        '[+＋]',
        '不止',
        '不仅',
        '优于',
        '第一|首位|榜首|最',
        '来',
      ],
    },
    en: { says: ['more than', 'upwards of', 'in excess of'], not: ['more than anything'] },
  },
  {
    name: 'above designated size',
    zh: { says: ['规上', '规模以上'] },
    en: { may: ['above[ -](?:designated|the designated)[ -]size', 'above', 'major', 'large'] },
  },
  {
    name: 'below designated size',
    zh: { may: ['规下', '规模以下'] },
    en: { says: ['(?:below|under)[ -](?:the )?designated[ -]size'] },
  },
  {
    name: 'only',
    zh: { says: ['仅(?=占|有|为|是)', '只(?=占|有)'], not: ['不仅', '只有[^，。]{1,30}才'] },
    en: { may: ['only|just|merely|no more than|alone|solely|but|mere|single|small|less|low'] },
    isShared: true,
  },
  {
    name: 'beyond a target',
    zh: { says: ['超额'] },
    en: {
      may: [
        'exceed\\w*',
        'surpass\\w*',
        'beyond',
        'above',
        'more than',
        'over',
        'overfulfill\\w*',
        'outstripp\\w*',
        'excess',
      ],
    },
  },
  {
    name: 'exceeding',
    zh: { says: ['超[过越]', '赶超'], not: ['不超过', '超过\\s*\\d'] },
    en: {
      may: [
        '(?:exceed|surpass|outstrip|outpac|outperform|transcend|overtak)\\w*',
        'beyond',
        'above',
        'over',
        '(?:more|higher|faster|better|greater) than',
        'ahead',
        'top\\w*',
        'pass\\w*',
        'ultra\\w*',
        'leap\\w*',
      ],
    },
  },
  {
    name: 'falling short',
    zh: { may: ['[未不没无差缺低少短弱小微]', '落后|滞后', '接近|近', '追赶|赶', '相当|持平'] },
    en: {
      says: [
        'f[ae]ll(?:s|en|ing)? (?:short|behind|below)|lag(?:s|ged|ging)? behind|trail(?:s|ed|ing)? (?:behind|the)|undershoot\\w*|undershot|com(?:e|es|ing) (?:close|near|in under)|came (?:close|near)|approach(?:es|ed|ing) (?:the|\\d)',
        'miss(?:es|ed)? (?:the|its|our) (?:target|goal|mark)s?|(?:rank(?:s|ed|ing)?|placed?|com(?:es|ing)|came) (?:last|lowest|bottom)|second-best|runner-up|beneath (?:the (?:average|target|standard|level)|average)',
        '(?:small|few|poor|scant|narrow|short|thin)est|least(?<!at least)',
      ],
      not: ['not least', 'last but not least'],
    },
  },
  {
    name: 'early',
    zh: { says: ['率先', '抢先', '提前', '抢占'] },
    en: {
      may: [
        'first|early|earli\\w*|ahead|lead\\w*|led|pioneer\\w*|before\\w*|advance|pre-?empt\\w*|forefront|fast\\w*|quick\\w*|seiz\\w*|soon\\w*|head start|vanguard|front|gain\\w*|secur\\w*|ground',
      ],
    },
    isShared: true,
  },
  {
    name: 'must',
    zh: {
      says: ['必须', '务必'],
    },
    en: {
      may: [
        'must',
        'ha(?:s|ve) to',
        'should',
        'need\\w*',
        'requir\\w*',
        'obligatory',
        'shall',
        'duty',
        'imperative',
        'be sure to',
      ],
    },
  },
];
