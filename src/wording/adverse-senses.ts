import type { Sense, Wordings } from './sense.ts';

/**
 * Words for what hinders, ends, worsens or denies. Official texts say little of the kind: English that does answers Chinese
 * that does, or turned a sentence round. Each sense counts by itself, so that one of them cannot stand for another.
 */
export const ADVERSE_SENSES: readonly Sense[] = [
  englishOnly(
    'hinder',
    {
      says: [
        'hinder\\w*|hamper\\w*|obstruct\\w*|imped\\w*|thwart\\w*|stifl\\w*|suppress\\w*|inhibit\\w*|disrupt\\w*',
        'oppos(?:e|es|ed|ing|ition)|discourag\\w*|deter(?:s|red|ring)?|h[eo]ld\\w* back|jeopardi[sz]\\w*|interfer\\w*',
        'curb\\w*|restrain\\w*|restrict\\w*|block(?:ed|ing)|limit(?:ed|ing)|loosen\\w*|constrain\\w*|oppress\\w*',
      ],
      may: [],
      not: ['(?:co\\.,?|company) limited', 'limited compan(?:y|ies)'],
    },
    [
      '阻',
      '障碍',
      '妨碍',
      '遏制',
      '抑制',
      '限(?:制|于|定|时|期|产|购)',
      '堵',
      '干扰',
      '抵[御制触]',
      '扼',
      '约束',
      '反(?:对|抗|制)',
    ],
    ['无障碍'],
  ),
  englishOnly(
    'end',
    {
      says: [
        'refus\\w*|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|fail(?:s|ed|ing|ures?)?|abandon\\w*|g[ai]v\\w+ up|neglect\\w*|ignor\\w*',
        'abolish\\w*|dismantl\\w*|demolish\\w*|remov(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|cancel\\w*|halt\\w*|suspen\\w*|quit|terminat\\w*|repeal\\w*',
        'withdr[ae]w\\w*|revok\\w*|delay\\w*|postpon\\w*|destroy\\w*|reject\\w*|den(?:y|ies|ied)|stall(?:ed|ing)|freez\\w*|disband\\w*|dissol\\w*',
        'phas\\w+ out|los(?:e|es|ing|t)|forgo|forsak\\w*|omit\\w*|exclud\\w*',
      ],
      may: [],
      not: ['(?:bus|metro|one|first|last)[ -]stops?', 'dissolved', 'tax-?free', 'losing no time'],
    },
    [
      '拆',
      '停(?!车|靠)',
      '[终停中]止',
      '放弃|抛弃|遗弃',
      '废(?:除|止|弃)',
      '[消解排清免]除',
      '撤[销出回并]',
      '取[消缔]',
      '清[退理]',
      '退出',
      '淘汰',
      '暂[停缓]',
      '延[误迟缓期]|推迟',
      '失(?:去|败|灵|效)|[丧流损]失',
      '死角',
      '脱贫',
      '任免',
      '遗[珍失漏]',
      '毁',
      '拒',
    ],
    [],
  ),
  englishOnly(
    'worsen',
    {
      says: [
        'worse\\w*|worst|bad(?:ly)?|poor(?:ly|er)?|inferior|lesser|smaller|less(?! than)|mediocre|substandard|detriment\\w*|backwards?',
        'low(?:est)?|slow(?:er|ly)?|harm(?:s|ed|ing|ful\\w*)?|impair\\w*|damag\\w*|spoil(?:s|ed)?|hurt\\w*|lag(?:s|ged|ging)?',
        'inefficien\\w*|ineffective\\w*|unsafe|unhealthy|dirty|chaotic|unstable|unfair\\w*|unreliabl\\w*|weaker|weakest|weakly|undermin\\w*',
      ],
      may: [],
      not: [
        'low-(?:carbon|rent|income|altitude|lying)',
        'slow[ -](?:living|moving|life|traffic)',
        'construction spoil',
        'harmless\\w*',
        'weak links?',
        'worst-case',
        'no(?:t)? less',
      ],
    },
    [
      '差(?!异|距|别)',
      '劣',
      '恶[化劣]',
      '[更较缩变]小',
      '弱化|削弱|较弱',
      '低(?!碳|空|收入|于|保|减)',
      '慢(?!行|性|生活)',
      '[危损有伤]害',
      '极端',
      '不正当|不公',
      '受损|损失|破坏',
      '脏',
      '去(?=行政|中心)',
      '落后|滞后',
      '贫',
      '小弱',
    ],
    ['减少'],
  ),
  englishOnly(
    'hardly',
    {
      says: ['hardly|barely|scarcely|seldom|rarely|merely|partly|partially|supposedly|allegedly'],
      may: [],
      not: [],
    },
    ['罕', '鲜(?!明|艳|花|活|美)', '仅', '只', '部分', '几乎', '难以', '略'],
    ['大部分', '不仅', '战略'],
  ),
  englishOnly(
    'perhaps',
    {
      says: ['may|might|would|perhaps|possibly|probably|maybe|optional\\w*|need not|need no'],
      may: [],
      not: ['in may', 'may \\d', '\\d+ may'],
    },
    ['可以|可能|能够|能否|或许|也许|允许|授权|准[入许]|如何', '可(?=[由调委选自])'],
    ['可能性', '可持续'],
  ),
];

/** What English must not say by itself; whether it says all that the Chinese says of it is told by other senses. */
function englishOnly(name: string, en: Wordings, may: readonly string[], not: readonly string[]): Sense {
  return { name, zh: { says: [], may, not }, en };
}
