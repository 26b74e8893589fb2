import { chineseOnly, englishOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';

/**
 * The direction of a change: faster, longer, tighter, back or apart; and the everyday verbs of plans, which English may not
 * drop.
 */
export const PACE_SENSES: readonly Sense[] = [
  chineseOnly(
    'faster',
    ['加快|加速|提速'],
    [
      'fast\\w*|quick\\w*|accelerat\\w*|speed\\w*|sped|soon\\w*|rapid\\w*|hasten\\w*|expedit\\w*|swift\\w*|gather\\w*|pace\\w*|step\\w*|advanc\\w*|prompt\\w*|earl\\w*|intensif\\w*|ahead|momentum|rush\\w*|brisk\\w*',
    ],
    // One English verb covers what Chinese repeats for the next object.
    ['(?:加快|加速|提速)(?=[^。]{0,40}(?:加快|加速|提速))'],
  ),
  chineseOnly(
    'curb',
    ['遏制|抑制|严控|严格控制'],
    [
      '(?:curb|control|restrain|check|contain|limit|strict|hold|rein|stop|halt|prevent|stem|crack|combat|fight|tackl|keep|clamp)\\w*|kept',
    ],
  ),
  chineseOnly(
    'crack down',
    ['打击(?!乐)|惩治|查处|取缔'],
    [
      '(?:crack|combat|fight|punish|tackl|rectif|correct|clean|campaign|deal|dealt|investigat|clamp|shut|clear|handl|clos|eliminat|eradicat|curb|penal|prosecut|clos|action|strik|stamp|remov|bann?)\\w*|crackdown|against',
    ],
  ),
  chineseOnly(
    'protect',
    ['保护|维护'],
    [
      '(?:protect|preserv|maint|safeguard|conserv|safe|defend|keep|guard|secur|care|support|environment|stabil|look)\\w*|uph[eo]ld\\w*|upkeep|friendly|kept|listed|heritage',
    ],
  ),
  chineseOnly(
    'fair',
    ['公平|公正|平等(?=[参竞对就待互发教享])'],
    ['(?:fair|equal|equit|just|impartial|even)\\w*|level'],
    ['不公[平正]'],
  ),
  chineseOnly(
    'attract',
    ['吸引|引进|引入'],
    [
      '(?:attract|bring|introduc|recruit|appeal|invit|import|win|gather|gain|secur|adopt|settl|add|join|mov|lur|hir|woo|enlist)\\w*|dr[ae]w\\w*|brought|set up|from abroad|new|won',
    ],
  ),
  chineseOnly(
    'save',
    ['节约|节能|节水'],
    ['(?:sav|conserv|econom|effici|intensiv|thrift|frugal|cut|reduc|green|use)\\w*|lower\\w*'],
  ),
  chineseOnly('lasting', ['可持续'], ['sustain\\w*|lasting|long-term|green\\w*']),
  chineseOnly(
    'all covered',
    ['全覆盖'],
    ['all|every\\w*|each|entire\\w*|full\\w*|whole|universal\\w*|complete\\w*|cover\\w*|throughout|100%|any|both'],
  ),
  chineseOnly(
    'lawful',
    ['依法|(?<![联配整综结符融])合法|守法'],
    ['law\\w*|legal\\w*|legitima\\w*|judicial\\w*|statut\\w*|compl[iy]\\w*|rights'],
  ),
  englishOnly('tight', { says: ['tight(?:en\\w*|er|ly)?'] }, ['紧|严|收|限|控|管|监|强|密|从重|规范']),
  englishOnly(
    'apart',
    {
      says: [
        '(?:further|far|drift\\w*|grow\\w*|grew|mov\\w*|pull\\w*|driv\\w*|kept|keep\\w*|set|tear\\w*|split\\w*) apart',
      ],
    },
    ['分|离|距|隔|差|独'],
  ),
  englishOnly(
    'independent of',
    {
      says: ['(?:independent|separate|isolat|detach|divorc|cut off|alone|aloof|distan)\\w* (?:of|from)'],
      not: ['(?:walking|short|easy) distance (?:of|from)'],
    },
    ['独|单|自|离|分|隔|脱|无关|距|外'],
  ),
  englishOnly(
    'longer',
    { says: ['lengthen\\w*|prolong\\w*|protract\\w*|longer|(?:more|extra|longer|too much) time'], not: ['no longer'] },
    ['长|延|久|寿|持续|拖|更多时间'],
  ),
  englishOnly(
    'thin',
    { says: ['thin(?:s|ner|nest|ly|ned|ning)?|spars\\w*|scant\\w*|leaner|meag\\w*'], not: ['thin-slab'] },
    ['薄|稀|疏|精|瘦|少|减|清'],
  ),
  englishOnly('cautious', { says: ['(?:cautious|gradual|leisurel|patiently|steadil)\\w*'] }, [
    '谨|慎|稳|逐|渐|循序|有序|扎实|慢|持续|平|不断|健|常态|日',
  ]),
  englishOnly(
    'back',
    {
      says: [
        '(?:w[io]und?|claw|dial|roll|scal|par|h[oe]ld|pull|dr[ae]w|ratchet|push|kept|turn|go|went|f[ae]ll|drop|slip|sl[io]d|mov|st[ae]pp?|keep)(?:e|s|es|ed|ing|n|ning|ping|ped)? back(?! to| into)',
      ],
    },
    ['退|回|撤|收|返|缩|减|还|阻|恢复'],
  ),
  englishOnly(
    'waste',
    {
      says: [
        'wast(?:e|es|ed|ing)(?= (?:the|our|its|their|resources|money|energy|time|space|water(?! (?:treat|plant|pip|discharg))|land|food|talent|opportunit|fund|effort|public|all|no)\\w*)|squander\\w*',
      ],
    },
    ['浪费|耗|废|失'],
  ),
];
