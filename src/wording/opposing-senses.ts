import { englishOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';

/** Phrases that set things against each other, part them, keep them out or below, or play them down. */
export const OPPOSING_SENSES: readonly Sense[] = [
  englishOnly('against', { says: ['against'], not: ['against (?:this|that|the) (?:broad )?background'] }, [
    '防|抗|反|抵|对|御|斗|抑|治|打|禁|止|免|逆|与|疫苗|接种|比|较',
  ]),
  englishOnly(
    'object',
    {
      says: [
        'object(?:s|ed|ing)? to|overrul\\w*|averse to|contrary to|r[au]n\\w* counter to|notwithstanding|ill-\\w+|at variance|circumvent\\w*',
        'rival(?:s|ed|ing)?|overload\\w*|overburden\\w*|strain(?:s|ed|ing)? (?:the|our|its)|undo(?:es|ing|ne)?|undid',
      ],
    },
    ['反|违|不|非|虽|尽管|绕|竞|负|压|超'],
  ),
  englishOnly(
    'keep out',
    {
      says: [
        '(?:ke(?:ep|pt)|put|scar|pric|crowd|push|edg|squeez|fenc|driv|drove|shut|elbow|opt|bow|writ|wrote|tak|took|clear|mov|sell|sold)(?:e|s|es|ed|d|ing|ten|ning)? (?:[\\w’]+ ){0,2}(?:away|out of|off)(?! (?:in|and land|the ground))',
        '(?:crowd|push|edg|squeez|pric|driv|elbow)(?:e|es|ed|ing)? out(?! of)',
        'ke(?:ep|pt)(?:s|ing)? (?:people|residents|enterprises|companies|talent|children|patients) (?:away )?from',
      ],
    },
    ['除|排|拒|禁|防|外|隔|疏|清|让|腾|搬|迁|出|离|弃|脱|远|起[飞降]'],
  ),
  englishOnly(
    'part with',
    {
      says: ['(?:part|break|broke)(?:s|ed|ing)? with|wash\\w* \\w+ hands|downplay\\w*|play\\w* down|g[ai]v\\w* short'],
    },
    ['断|破'],
  ),
  englishOnly(
    'split',
    {
      says: [
        '(?:split|divid|separat|dispers|disjoint|truncat|subtract|deduct|retir|ced)(?:e|es|s|ed|ing|ting|ely|ion)?',
      ],
    },
    ['退|分|散|离|裂|隔|断|破|拆|区(?=分|别)|减|扣|限|割|独|另|专|老'],
  ),
  englishOnly('half of', { says: ['half (?:of|the)|a (?:fraction|handful|portion) of'] }, ['半|部分|几|一些|少数|50']),
  englishOnly('unless', { says: ['unless|until|lest|till'] }, ['除非|直到|前|以免|才|至|免得|不|方可|止|到|后']),
  englishOnly(
    'as they are',
    {
      says: [
        '(?:leav|left|accept|tak|took|keep|kept)(?:e|es|s|ing)? (?:[\\w’]+ ){1,5}(?:as (?:they|it) (?:are|is|were|was)|unchanged|untouched|intact)',
        '(?:leav|left)(?:e|es|ing)? (?:[\\w’]+ ){1,5}to the market',
        'put(?:s|ting)? up with|unchanged|status quo',
        'level(?:s|ed|ing)? off|(?:remain|stay|h[eo]ld)\\w* (?:flat|steady|level)|flatten\\w*|plateau\\w*',
      ],
    },
    ['不变|保持|现状|原|维持|完整|平|稳|停滞'],
  ),
  englishOnly(
    'raise a burden',
    {
      says: [
        '(?:rais|increas|add\\w* to|heighten|deepen|widen|enlarg|push\\w* up|driv\\w* up|lift)(?:e|es|s|ed|ing)? (?:[\\w’]+ ){0,3}(?:barriers?|costs?|bar|thresholds?|prices?|fees?|fares?|rents?|tax\\w*|risks?|burdens?|gaps?|divides?|congestion|emissions?|pollution|unemployment|deficits?|debts?|waste)',
      ],
    },
    [
      '门槛|成本|价|费|税|租|壁垒|差距|负担|债|赤字|鸿沟',
      '(?:增|加大|提高|推高|强化|深化|扩大|上升)[^，。；]{0,8}(?:风险|排放|污染|失业|拥堵|垃圾|废)',
      '(?:风险|排放|污染|失业|拥堵)[^，。；]{0,6}(?:增|加|上升|扩大)',
    ],
  ),
  englishOnly('later', { says: ['later'] }, ['后|晚|迟|随|再|以后|来']),
  englishOnly(
    'behind',
    {
      says: [
        '(?:rank|plac|com|came|finish|stand|stood|sit|sat|remain|stay|is|are|was|were)(?:e|es|s|ed|ing)? (?:\\w+ )?(?:behind|below(?! (?:RMB |USD )?\\d)|beneath|after(?! (?:another|all))|at the bottom|near the bottom|at the back|at the tail)',
        '(?:at|near|to) the (?:bottom|back|tail|foot) of',
      ],
      not: ['one after another'],
    },
    ['末|底|后|尾|低|差|下'],
  ),
  englishOnly('secret', { says: ['secret(?!ar)\\w*|hidden|behind closed doors|clandestine\\w*'] }, ['密|藏|隐|潜|深']),
  englishOnly('empty', { says: ['hollow|empty|shabby|derelict|dormant|vacant|disused|deserted'] }, [
    '空|旧|闲|破|废|老|危|荒|差|低效',
  ]),
  englishOnly(
    'so-called',
    {
      says: [
        'token|nominal(?:ly)?|symbolic\\w*|so-called|supposed|alleged|questionable|dubious|controversial|doubtful\\w*',
      ],
    },
    ['名|象征|所谓|疑|争|标志'],
  ),
  englishOnly('rare', { says: ['rarely|occasional(?:ly)?|one-off|sporadic\\w*|intermittent\\w*'] }, [
    '罕|稀|偶|一次|珍|不时|难|缺|少',
  ]),
  englishOnly(
    'one-sided',
    {
      says: [
        'one-sided|discriminat\\w+|biased|partisan|second-class|old-fashioned|toxic|cold(?:ly)?|high-carbon|energy-hungry',
      ],
    },
    ['偏|歧|片面|旧|毒|冷|寒|高能耗|高碳|二'],
  ),
  englishOnly('milder', { says: ['(?:mild|soft|light|dim|quiet|faint)(?:er|ened|ening|en|ens)'] }, [
    '轻|软|柔|缓|减|降|弱|淡',
  ]),
  englishOnly(
    'sold',
    {
      says: [
        's(?:ell|ells|elling|old) (?:the|our|its|their|off|out)|offload\\w*|dispos\\w+ of|auction\\w*|divest\\w*|export(?:s|ed|ing)? (?:talent|the|our)',
      ],
    },
    ['售|卖|销|处置|处理|清运|拍|出口|出让|转让|剥离'],
  ),
];
