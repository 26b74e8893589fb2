import { DENYING, ENDING, HINDERING, WORSENING } from './adverse-words.ts';
import { englishOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';

/** Chinese that contains a "not" and denies nothing. */
const DENIES_NOTHING = [
  '不断|不同|不仅|不但|不少|不懈|不竭|不移|不一|不忘|不动产|不可或缺|生生不息',
  '未来|未成年|无障碍|无人(?=机|驾驶|车|配送)|无线|无锡|无限|无疑|无论|非遗|非常|非物质',
];

/**
 * Words for hindering, ending, worsening or denying. They are rare in official texts: English that has one either answers
 * Chinese that has one, or has inverted a sentence. Each sense counts separately, so that one cannot stand for another.
 */
export const ADVERSE_SENSES: readonly Sense[] = [
  englishOnly(
    'hinder',
    {
      says: [
        'hinder\\w*|hamper\\w*|obstruct\\w*|imped\\w*|thwart\\w*|stifl\\w*|suppress\\w*|inhibit\\w*|disrupt\\w*',
        'oppos(?:e|es|ed|ing|ition)|discourag\\w*|deter(?:s|red|ring)?|h[eo]ld\\w* back|jeopardi[sz]\\w*|interfer\\w*',
        HINDERING,
        'ke(?:ep|pt)\\w* (?:[\\w’]+ ){0,3}?(?:apart|out of|at bay)|kept from|keep\\w* (?:[\\w’]+ ){1,4}?from (?!deteriorat|fall|declin|worsen|slip|ris|spread|harm|leak|flow|slid|recur|becom|being\\b)[a-z]+ing|set(?:s|ting)? limits (?:to|on)|(?:get|gets|got|getting|is|are|remain\\w*) stuck|bogged|stranded|mired|driv\\w+ (?:\\w+ ){0,3}apart',
        'compet(?:e|es|ed|ing) (?:with|against)|at odds|at (?:arm’s length|loggerheads|cross purposes)|in the way of|a damper on|the brakes? on|out of step|in (?:breach|defiance|violation) of|a blind eye',
        'curb\\w*|restrain\\w*|restrict\\w*|block(?:ed|ing)|limit(?:ed|ing)|loosen\\w*|constrain\\w*|oppress\\w*',
      ],
      not: ['(?:co\\.,?|company) limited', 'limited compan(?:y|ies)'],
    },
    [
      '阻',
      '障碍',
      '妨碍',
      '遏制',
      '抑制',
      '有限|限(?:制|于|定|时|期|产|购)',
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
        ENDING,
        'rul(?:e|es|ed|ing) out|(?:left|leav\\w+) (?:undone|unfinished|out|behind|aside|unused)|unable to|incapable of|put(?:s|ting)? (?:an end|a stop) to|set(?:s|ting)? aside',
        'turn(?:s|ed|ing)? (?:down|away|(?:(?:our|its|their|his|a) backs? )?on\\b)|hold(?:s|ing)? off|no need to|loath to|slow to|hesitat\\w*|dr(?:ag|aw)\\w* out|eas(?:e|es|ed|ing) off|let(?:s|ting)? (?:up|slip|lapse)',
        'st(?:ay|ays|ayed) (?:out|away)|steer\\w* clear|cl(?:ing|ings|ung) to|stray\\w*|t[ao]k\\w+ away|pull\\w* the plug|put\\w* an? brake|rein\\w* back|at (?:risk|stake)|in jeopardy|struck (?:from|off|out)|rife with|dr[io]v\\w* (?:out|off|away)|stamp\\w* (?:out|on)|an? afterthought|miss(?:es|ed)? (?:the|our|its|out)|as (?:they|it|he|one) pleases?|allowance for',
        'revers(?:e|es|ed|ing|als?)|(?:left|leav\\w+) (?:\\w+ )?(?:alone|hanging|as (?:it|they) w\\w+|to (?:chance|rot|drift|themselves))|lip service|on (?:ice|hold|the back burner|the shelf)|to a (?:halt|stop|standstill|close|dead end)',
        '(?:c[ao]m\\w*|g[eo]t?\\w*|amount\\w*) to (?:nothing|nought|naught|nowhere)|f[ae]ll\\w* (?:apart|through|foul|flat|by the wayside|into disuse)|in vain|(?:los(?:e|es|t|ing)|run\\w* out of) (?:steam|pace|ground|touch|heart|sight|momentum)|no headway|a back seat|dr(?:ag|agged|agging) (?:its|their|our|his) feet|(?:sold|sell\\w*) (?:off|out|its|their)|(?:were|was|be|been|are) shed|bare minimum',
        'phas\\w+ out|los(?:e|es|ing|t)|forgo|forsak\\w*|omit\\w*',
      ],
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
      '[不无没未免]',
      '只',
      '缓',
      '限制',
      '释放',
    ],
    DENIES_NOTHING,
  ),
  englishOnly(
    'worsen',
    {
      says: [
        'worse\\w*|worst|bad(?:ly)?|poor(?:ly|er)?|inferior|lesser|smaller|less(?! than)|mediocre|substandard|detriment\\w*|backwards?',
        'low(?:est)?|slow(?:er|ly)?|harm(?:s|ed|ing|ful\\w*)?|impair\\w*|damag\\w*|spoil(?:s|ed)?|hurt\\w*|lag(?:s|ged|ging)?',
        WORSENING,
        'inefficien\\w*|ineffective\\w*|unsafe|unhealthy|dirty|chaotic|unstable|unfair\\w*|unreliabl\\w*|weaker|weakest|weakly|undermin\\w*',
      ],
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
      '难',
    ],
  ),
  englishOnly(
    'deny',
    { says: [DENYING] },
    ['不', '未', '无', '非', '失(?=衡|信|能|调)', '难', '缺', '弱', '乱', '违', '困', '残', '贫', '欠'],
    DENIES_NOTHING,
  ),
  englishOnly(
    'hope',
    {
      says: [
        'hop(?:e|es|ed|ing) (?:to|that)|wish(?:es|ed|ing)? to|would like to|tr(?:ied|ying) to|attempt(?:s|ed|ing)? to|supposed to',
      ],
    },
    ['希望', '期望', '盼', '愿', '想', '尝试', '试图'],
    ['志愿', '愿景', '思想', '理想', '设想'],
  ),
  englishOnly(
    'except',
    {
      says: [
        'with the exception of|save for|but for|leaving out|barring|in (?:place|lieu) of|at the expense of|in the absence of',
        'devoid of|deprived of|bereft of|minus|despite|in spite of|(?:regard|irrespective)(?:less)? of|free from|rid of|lack(?:s|ed|ing)?|short of',
        'except|exclud\\w*|apart from|other than|aside from|rather than|instead of|far from|anything but',
      ],
    },
    ['除', '[之以]外', '例外', '[不无没未缺差]', '代替', '替代', '取代', '尽管', '虽', '免', '摆脱', '化解', '足'],
    DENIES_NOTHING,
  ),
  englishOnly(
    // An action is denied with a word before the verb; 无, "free of", denies only things.
    'not done',
    {
      says: [
        '(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|must|may|might|shall|need) (?:\\w+ly |also |yet )?not(?! only| (?:less|more|lower|fewer|higher) than| exceed)|cannot|[a-z]+n’t|not (?:be|been|being|to|yet|have)',
        'never|no longer',
      ],
      not: ['not only|not (?:less|more|lower|fewer|higher) than|not exceed\\w*'],
    },
    ['[不未没非勿禁停莫弗否]|无[法须需从照证]|避免|防止|绝|拒|难'],
    ['非(?=公|洲)', ...DENIES_NOTHING],
  ),
  englishOnly('dependent', { says: ['(?:over)?dependen(?:t|ce|cy)(?! (?:children|relatives))|overrel\\w*'] }, [
    '依|靠|附|赖',
  ]),
  englishOnly(
    'ease',
    {
      says: ['eas(?:e|es|ed|ing)(?! of)', 'relax(?:es|ed|ing)', 'lenien\\w*|permissive\\w*', 'cap(?:s|ped|ping)?'],
      not: ['with ease'],
    },
    ['[缓减轻便难纾松困忧痛堵畅简解降省疏适宽休闲]', '限|控|封顶'],
  ),
  englishOnly(
    'late',
    {
      says: [
        'belated(?:ly)?|overdue|(?:as )?late(?:r|st)? (?:than|start|to)|(?:among|one of) the (?:last|latest)|too late|(?:put|puts|came|come|comes|placed|rank(?:s|ed)?) (?:\\w+ ){0,2}last(?=[,.;]| (?:and|while|in)|$)|(?:into effect|into force|in place|into use) later|slowest',
      ],
    },
    ['[后晚迟末慢]', '滞', '最新'],
  ),
  englishOnly(
    'hardly',
    {
      says: [
        'hardly|barely|scarcely|seldom|rarely|merely|partly|partially|supposedly|allegedly|nominally|superficially|halfhearted\\w*|half-hearted\\w*',
        'reluctan\\w*|grudging\\w*|unwilling\\w*|in name only|by no means|in no way|at no time|on no account|nowhere|far from|anything but|at best',
        '(?:(?<!\\ba )little(?! by| giant))|only in part|few(?!er| (?:years?|hundred|thousand|months|days)\\b)|too (?:few|little|late)',
      ],
    },
    ['罕', '鲜(?!明|艳|花|活|美)', '仅', '只', '部分', '几乎', '难以', '略', '[不无没未缺差少]'],
    ['大部分', '战略', ...DENIES_NOTHING],
  ),
  englishOnly(
    'perhaps',
    {
      says: ['may|might|could(?! serve)|would|perhaps|possibly|probably|maybe|optional\\w*|need not|need no'],
      not: ['in may', 'may \\d', '\\d+ may'],
    },
    ['可以|可能|能够|能否|或许|也许|允许|授权|准[入许]|如何', '可(?=[由调委选自])'],
    ['可能性', '可持续'],
  ),
];
