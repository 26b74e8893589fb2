import { chineseOnly, englishOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';

/** How far something has progressed: considered, tried, agreed, begun, going on, finished, in use. */
export const PROGRESS_SENSES: readonly Sense[] = [
  englishOnly(
    'thought of',
    {
      says: [
        '(?:plann|propos|draft|discuss|envision|outlin|sketch|scop|weigh|conceiv|debat|contemplat|negotiat|prepar)(?:ed|es|ing)',
      ],
      not: [
        '(?:planned|prepared) (?:with|for)',
        'planned and developed',
        '(?:well|carefully)[ -]planned',
        'considered and planned',
      ],
    },
    ['计划|规划|谋|拟|草|编|制定|备|筹|设计|研|探|议|提|论证|起草|讨论|洽|方案|协商|谈|建议|准|沟通|预|防|应对'],
  ),
  englishOnly(
    'tried',
    { says: ['trial\\w*|pilot\\w*|experiment\\w*|prototyp\\w*'], not: ['pilot (?:free trade )?zones?'] },
    ['试|实验|探|先行|示范|先导|验|首创'],
  ),
  englishOnly('explored', { says: ['explor\\w*'] }, ['探|研|挖|摸索|寻|尝试|谋|试|创新']),
  englishOnly(
    'studied',
    {
      says: [
        '(?:research|studi|test|examin|assess|evaluat)(?:es|ed|ing) (?:how|whether|ways|building|setting)|(?:was|were|been) (?:research|studi|test|examin)ed|look(?:s|ed|ing)? into|think(?:ing)? about',
      ],
    },
    ['研|学|调|论证|考|测|试|检|验|演|评|审|查|读|探|勘|排摸|摸排|习|挖|究'],
  ),
  englishOnly('put forward', { says: ['put(?:s|ting)? forward|float(?:ed|ing)'] }, [
    '提|出|宣|公布|发布|通报|公告|揭|推|首发|公示',
  ]),
  englishOnly('hoped for', { says: ['(?:hop|wish|sought|long|yearn|dream)(?:e|es|ed|ing)?(?: for)'] }, [
    '希望|盼|期|愿|想|望|求|争取|梦|向往',
  ]),
  englishOnly('on track', { says: ['on (?:track|schedule|course)|ready to|on the horizon|in the planning'] }, [
    '按|如期|就绪|备|待|顺利|正|将|初',
  ]),
  englishOnly(
    'in the end',
    { says: ['eventually|ultimately|one day|sooner or later|in the long run|in the end|at length|someday'] },
    ['最终|终|将来|远|逐|长期'],
  ),
  englishOnly(
    'will have',
    {
      says: [
        'will (?:already |soon |then |also |each |all )?have (?:been |become |\\w+ed\\b|built|grown|risen|made|set|taken)',
      ],
    },
    ['末|底|届时|将|到|前|期|年|已'],
  ),
  englishOnly(
    'accomplished',
    { says: ['accomplish\\w*|realized|delivered|c[oa]me to an end|wound up|wrapp\\w* up'], not: ['delivered at'] },
    ['完|开展|讲|作|实现|达|成|交|竣|圆满|办|落实|取得|送|兑现|收官|提供|投放|现'],
  ),
  englishOnly('ensured', { says: ['ensur\\w*|guarantee\\w*|make\\w* (?:sure|certain)|made (?:sure|certain)'] }, [
    '保|确|使|让|切实|做到|务|得|实现|落实|不|促|以|防|均|控|可|真正|须|安全|要|达到|强化|严',
  ]),
  chineseOnly('formally', ['正式'], ['official\\w*|formal\\w*|full\\w*|into (?:effect|operation|force)']),
  englishOnly('agreed', { says: ['agreed (?:to|on|that)'] }, ['同意|约|议|签|意向|合意|共识|协']),
  englishOnly('nominated', { says: ['nominat\\w*|shortlist\\w*|candida(?:te|cy)\\w*'] }, [
    '提名|推荐|候选|入围|申报|人选|荐|建议|推',
  ]),
  {
    ...englishOnly(
      'begun',
      {
        says: ['(?:began|begun|begins?|beginning|start(?:s|ed|ing)?|commenc\\w*)(?! (?:to finish|point|with)| ?-?up)'],
        not: ['(?:a|an|the|its|our|head) (?:\\w+ )?start', 'from start', 'at the (?:start|beginning)'],
      },
      [
        '开(?!展|放|发区)|启|始|起(?!来)|动工|首|先|新建|着手|进场|进入|创业|初|实施|创立|入|上马|打造|从|以|出发|转|投|营|批',
      ],
    ),
    isShared: true,
  },
  englishOnly('went on', { says: ['continu\\w*'], not: ['continued on'] }, [
    '持|续|继|不断|深|推|坚|进一步|再|常|保持|接|永|连|全程|延|稳|完善|加|巩|强|还|长|滚动|优|跟踪',
  ]),
  englishOnly(
    'in progress',
    { says: ['in progress|under ?way|ongoing|in the making|taking shape|at the planning stage|on the way'] },
    ['推进|正在|在建|建设|进行|开工|启动|加快|动工|施工|展开|开展|持续|落地|不断|实施|进度'],
  ),
  chineseOnly(
    'completed',
    ['(?:全面|全部|基本|顺利|如期|提前|已|按期)?完成(?!情况|[^，。；、]{0,14}[\\d一二三四五六七八九])'],
    [
      '(?:complet|finish|achiev|fulfil|meet|reach|accomplish|conclud|approv|deliver|attain|end|clear|settl|pass)\\w*|done|carr\\w* out|met|made|built|received|over|ready|set|took|brought|implemented|was|were',
    ],
  ),
  chineseOnly(
    'built',
    ['竣工|完工'],
    ['complet\\w*|finish\\w*|conclu\\w*|done|deliver\\w*|ready|topp\\w*'],
    ['(?:竣工|完工)(?=[^。]{0,60}(?:竣工|完工))', '开竣工'],
  ),
  chineseOnly(
    'in use',
    ['投用|投入使用|投入运营|启用'],
    [
      '(?:open|launch|operat|service|begin|start|commission|run|use)\\w*|in(?:to)? (?:use|operation|service)|used|now|began|went|moved',
    ],
    ['(?:投用|投入使用|投入运营|启用)(?=[^。]{0,40}(?:投用|投入使用|投入运营|启用))'],
  ),
  chineseOnly(
    'worked for',
    ['积极(?=创建|争创|争取|申报)|争创|努力|力争|力求|争取'],
    [
      '(?:striv|aim|seek|endeavor|work|try|hop|target|effort|appl|compet|push|pursu|determin|help|press|bid|goal|expect|plan|win|campaign|forg)\\w*|strove|sought|tried|utmost|all[- ]out|hard|so as to|so that|well',
    ],
    ['劳动力争|努力程度|争取到|(?<=[节篇章] ?)努力|[）)] ?努力'],
  ),
  englishOnly(
    'works for',
    { says: ['(?:work|works|worked|working|efforts?|push|bid|campaign) to(?! (?:the|a|be|which|do)\\b)'] },
    ['努力|争|积极|推|着力|力|加|致力|探|奋|促|主动|全|持续|坚持|做|以|使|助|打造|建设|成'],
  ),
  chineseOnly(
    'to come',
    ['将(?=在|于|会|是|有|进一步|继续|持续|不断|成为|达|实现|弘|加|更|为)|即将|未来(?=[几三五])'],
    [
      'will|shall|future|soon|upcoming|coming|about to|going to|next|ahead|plan\\w*|set to|tomorrow\\w*|due|would|must|to come',
    ],
    ['将来', '将(?=[^，。；]{1,20}(?:纳入|列入|作为|列为|引入|引进|融入|送[到进]|转化|用于|下沉))'],
  ),
];
