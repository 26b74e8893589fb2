import type { Sense } from './sense.ts';

/** Words that deny something by themselves. Each is paired with its own English, so that a "not" elsewhere cannot stand for it. */
export const NEGATION_SENSES: readonly Sense[] = [
  pair('accessible', ['无障碍'], ['barrier-free', 'accessib\\w*']),
  pair('unbalanced', ['不平衡', '不均衡', '不协调'], ['unbalanced?', 'imbalance\\w*', 'uneven\\w*']),
  pair(
    'insufficient',
    ['不充分', '不足'],
    [
      'inadequa\\w*',
      'insufficien\\w*',
      'short(?:age|fall|coming)s?',
      'short of',
      'lack\\w*',
      'weak\\w*',
      'in short supply',
      'scarce',
      'limited',
    ],
  ),
  pair('uncertain', ['不确定'], ['uncertain\\w*']),
  pair(
    'non-',
    ['非(?=公|政府|机动|税|诉讼|传统|居|自|营利|物质|学历|学科)'],
    ['non-?(?=[a-z])(?!e\\b|etheless)\\w+', 'intangible'],
  ),
  pair(
    'unattended',
    ['无人(?=驾驶|机|商店|值守|工厂|车|配送)'],
    ['driverless', 'unstaffed', 'unmanned', 'unattended', 'drones?', 'self-driving'],
  ),
  pair('harmless', ['无害'], ['harmless\\w*']),
];

function pair(name: string, zh: readonly string[], en: readonly string[]): Sense {
  return { name, zh: { says: zh, may: [], not: [] }, en: { says: [], may: en, not: [] } };
}
