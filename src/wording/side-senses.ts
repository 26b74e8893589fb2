import type { Sense } from './sense.ts';

/**
 * Which of two sides a thing is on: private or state-owned, domestic or foreign, large or small, shortfalls made up or added
 * to. Mostly the rarer side is checked: written by mistake, it says what the other language does not.
 */
export const SIDE_SENSES: readonly Sense[] = [
  {
    name: 'private',
    zh: {
      says: ['民营', '私营'],
      may: ['民(?=企|办|间|资|宿)', '私|个[人体]|非公|隐|社会(?=资[本金]|力量|化|投资|办|主体)|市场'],
    },
    en: { says: ['private|privately|privatiz\\w*'], may: ['non-public|non-state'], not: ['private (?:equity|rooms?)'] },
    isShared: true,
  },
  {
    name: 'of the state',
    zh: { says: ['国有', '国资', '(?<!中)国企', '央企'], may: ['公有|国营|全民|国家|共和国|控股|企业'] },
    en: {
      says: ['state-(?:owned|run|controlled)|nationaliz\\w*'],
      may: ['state|SOEs?|state’s|public|government\\w*|central|assets'],
    },
    isShared: true,
  },
  {
    name: 'of other countries',
    zh: {
      says: ['外(?=资|商|企|贸|籍)', '海外', '境外', '国外', '中外', '国内外', '境内外', '海内外', '跨国'],
      may: ['外|海|洋|国际|全球|世界|跨境|涉|留学|进口|侨|各国|引进|港澳'],
    },
    en: {
      says: ['foreign\\w*|overseas|abroad|offshore|alien'],
      may: [
        'international\\w*|global\\w*|world\\w*|multination\\w*|expat\\w*|cross-border|other countries|beyond|export\\w*|import\\w*|out of the country|trade\\w*|outside|transnational|elsewhere|inbound|external',
      ],
    },
    isShared: true,
  },
  {
    name: 'of this country',
    zh: {
      may: [
        '家|居|宅|户|[国境海]内|中外|对内|内(?=[资需地贸循外])|我国|本[国土地]|中[国华]|民[族间]|全国|国(?=产|货|潮|民)|双循环|自主',
      ],
    },
    en: {
      says: [
        'domestic(?:ally)?(?! (?:services?|waste|sewage|violence|work))|onshore|at home(?! (?:and|or|care|nursing))',
      ],
      not: ['domestic product'],
    },
    isShared: true,
  },
  {
    name: 'small',
    zh: { may: ['[小微细轻少短弱低薄]|零[星散]|口袋|一般|降|减|精|适|有限|初'] },
    en: {
      says: ['small(?:er|est|ish)?|minor|tiny|minuscule|modest(?:ly)?'],
      not: ['medium-sized and small', 'a small number'],
    },
    isShared: true,
  },
  {
    name: 'short or passing',
    zh: { may: ['[短临暂急近快即缩减时]|过渡|阶段'] },
    en: { says: ['short-(?:term|lived|sighted)|temporar(?:y|ily)|interim|makeshift|fleeting|stopgap'] },
    isShared: true,
  },
  {
    name: 'made up',
    zh: { says: ['补齐', '补足', '弥补', '填补'] },
    en: {
      may: [
        '(?:make|makes|made|making) up|fill\\w*|clos\\w*|shor\\w* up|bridg\\w*|address\\w*|remed\\w*|strengthen\\w*|overc[oa]m\\w*|compensat\\w*|supplement\\w*|complement\\w*|suppl\\w+|improv\\w*|mend\\w*|offset\\w*|rectif\\w*|plug\\w*|eliminat\\w*|add(?:ed|ing|s)?(?! to)|provid\\w*|meet\\w*|correct\\w*',
      ],
    },
    isShared: true,
  },
];
