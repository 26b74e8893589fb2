import { chineseOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';

/**
 * Words that deny something by themselves. Each is paired with its own English, so that a "not" elsewhere cannot replace it.
 */
export const NEGATION_SENSES: readonly Sense[] = [
  chineseOnly('accessible', ['无障碍'], ['barrier-free', 'accessib\\w*']),
  chineseOnly('unbalanced', ['不平衡', '不均衡', '不协调'], ['unbalanced?', 'imbalance\\w*', 'uneven\\w*']),
  {
    name: 'insufficient',
    zh: {
      says: ['不充分', '不足', '短板', '欠缺', '滞后', '短缺'],
      may: ['弱项', '薄弱', '缺', '弱', '差距', '有限', '困难', '待', '少', '低', '断点', '空白', '无卫'],
      not: ['弱势', '少年', '减少'],
    },
    en: {
      says: [
        'inadequa\\w*',
        'insufficien\\w*',
        'short(?:age|fall|coming)s?',
        'lack\\w*',
        'weak(?:er|est|ness\\w*)?',
        'scarc\\w*',
        'deficien\\w*',
      ],
      may: [
        'short of',
        'in short supply',
        'limited',
        'gaps?',
        'poor',
        'missing',
        'lag\\w*',
        'short',
        'lower',
        'few',
        'bottlenecks?',
      ],
    },
  },
  chineseOnly('uncertain', ['不确定'], ['uncertain\\w*']),
  chineseOnly(
    'non-',
    ['非(?=公|政府|机动|税|诉讼|传统|居|自|营利|物质|学历|学科)'],
    ['non-?(?=[a-z])(?!e\\b|etheless)\\w+', 'intangible'],
  ),
  chineseOnly(
    'unattended',
    ['无人(?=驾驶|机|商店|值守|工厂|车|配送)'],
    ['driverless', 'unstaffed', 'unmanned', 'unattended', 'drones?', 'self-driving'],
  ),
  chineseOnly('unemployed', ['失业', '无业'], ['unemploy\\w*', 'out of work', 'jobless\\w*']),
  chineseOnly(
    'zero',
    ['零(?=就业|距离|排放|跑动|接触|容忍|碳)', '无废'],
    ['zero', 'no', 'without', 'contactless', '\\w+-free'],
  ),
  chineseOnly(
    'weeded out',
    ['淘汰', '清退'],
    [
      '(?:eliminat|weed|phas|clos|remov|clear|retir|replac|scrap|abandon|oust|reject)\\w*|out|leav\\w*|left|exit\\w*|withdr\\w+|move\\w*',
    ],
  ),
  chineseOnly(
    'free of',
    ['无(?=违|群租|毒|烟|黑|诈骗|欠薪|忧)'],
    ['free(?: of| from)?', '\\w+-free', 'without', 'no', 'not', 'zero', 'unlicensed', 'never', 'none', 'worry'],
  ),
  chineseOnly(
    'independent',
    ['自主(?!任|权|贡献)'],
    [
      'independen\\w*|own|self\\w*|autonom\\w*|proprietary|home-?grown|free(?:ly|dom)?|original|initiative|voluntar\\w*|themselves|choice|choos\\w*|indigenous\\w*|in-house',
    ],
  ),
  chineseOnly('harmless', ['无害'], ['harmless\\w*']),
  {
    name: 'illegal',
    zh: {
      says: ['违法', '违章', '违规', '非法', '违禁', '无证无照|无照无证|无证'],
      may: ['违建', '违搭', '违', '犯罪', '不法', '黑'],
      not: ['违约'],
    },
    en: {
      says: ['illegal\\w*', 'unlawful\\w*', 'illicit', 'unlicensed', 'unauthorized'],
      may: ['violat\\w*', 'offen[sc]e\\w*', 'crim\\w+', 'irregular\\w*', 'breach\\w*', 'without licen\\w+'],
    },
  },
  {
    name: 'eliminate',
    zh: {
      says: ['消除', '清零', '消灭', '杜绝', '根除', '破除'],
      may: ['清', '除', '拆'],
      not: ['除了', '除外', '清洁', '清单', '清水', '清华', '清真'],
    },
    en: {
      says: ['eliminat\\w*', 'eradicat\\w*'],
      may: [
        'remov\\w*',
        'clear\\w*',
        'rid',
        'end(?:ed|ing)?',
        'zero',
        'break\\w* down',
        'root\\w* out',
        'demolish\\w*',
      ],
    },
  },
  chineseOnly(
    'prevent',
    ['防止', '预防', '防范', '防治', '防控', '避免'],
    [
      'prevent\\w*',
      'guard\\w*',
      'avert\\w*',
      'avoid\\w*',
      'precaution\\w*',
      '(?<!and )control\\w*',
      'defen\\w*',
      'anti-\\w+',
      '\\w*proof\\w*',
      'resist\\w*',
      'against',
      'curb\\w*',
      'keep\\w* [\\w ]{1,40}? from',
      'forestall\\w*',
    ],
  ),
];
