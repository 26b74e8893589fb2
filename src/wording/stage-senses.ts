import type { Sense } from './sense.ts';

/** The stage a thing has reached: tried out, begun, under way, issued, finished. */
export const STAGE_SENSES: readonly Sense[] = [
  {
    name: 'trial',
    zh: {
      says: ['探索', '试点', '试行', '试水', '先行先试'],
      not: ['试点(?:城市|区|单位|方案)', '试点(?=[^。]{0,40}试点)', '探索者'],
    },
    en: {
      may: [
        'explor\\w*|try\\w*|tried|tries|trial\\w*|pilot\\w*|experiment\\w*|test\\w*|pioneer\\w*|probe\\w*|research\\w*',
        'study\\w*|studi\\w*|look\\w* into|new (?:ways?|approach\\w*|models?|paths?|forms?|methods?)|ways? (?:to|of|in which)|find\\w*|found|search\\w*|seek\\w*|work\\w* out|discover\\w*|look for',
      ],
    },
  },
  {
    name: 'begin',
    zh: { says: ['开工', '动工', '启动'] },
    en: {
      may: [
        'start\\w*|beg[aiu]n\\w*|launch\\w*|commenc\\w*|[bB]r(?:eak|oke)\\w* ground|under way|open\\w*|initiat\\w*|set\\w* (?:in|up|out|off)|kick\\w*|got|get\\w*|ground ?breaking|into (?:operation|effect|use)|go\\w* (?:ahead|into)|went|trigger\\w*|activat\\w*|construction|power\\w*|new',
      ],
    },
    isShared: true,
  },
  {
    name: 'starting',
    zh: { may: ['[开启始起动初新首]|着手|推进|上马|实施|进入|先|探索|进场|打造|创'] },
    en: {
      says: ['(?:start(?:s|ed|ing)?|beg[ai]n|begun|begins|commenc(?:e|es|ed|ing))(?! (?:to finish|point)| ?-?up)'],
      not: ['from start to finish', '(?:a|an|the|its|our) (?:\\w+ )?start'],
    },
    isShared: true,
  },
  {
    name: 'tentative',
    zh: { says: ['意向'] },
    en: {
      may: [
        'tentativ\\w*|inten(?:t|ts|ded|tion|tions)|in principle|preliminary|provisional\\w*|prospective|interest\\w*|agree\\w* to|wish\\w*|willing\\w*|letters? of|plan\\w*|prefer\\w*',
      ],
    },
    isShared: true,
  },
  {
    name: 'finish',
    zh: {
      may: [
        '完(?!善|整)|竣|毕|终|结(?!合|构)|收官|达|满|办(?!公)|齐|全(?=部|覆盖)|交付|定|闭',
        '(?<!集|构|组|生)成(?!果|就|本|立|员|长|都|分|熟|效|为)',
      ],
    },
    en: {
      says: ['(?:complet(?:ed|ing|ion)|finish(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up)'],
      not: [
        'completing the (?:range|picture|set)',
        'start to finish',
        '(?:speed\\w* up|accelerat\\w*) (?:the )?completion',
      ],
    },
    isShared: true,
  },
  {
    name: 'finished',
    zh: { says: ['竣工', '建成', '完工', '落成'] },
    en: {
      may: [
        'complet\\w*|finish\\w*|build\\w*|built|open\\w*|deliver\\w*|hand\\w* over|creat\\w*|establish\\w*|bec[ao]me\\w*|set up|form\\w*|in place|ready|read(?:y|iness)|make|made|into (?:use|operation)|develop\\w*|construct\\w*|turn\\w*|won|name\\w*|provid\\w*|put\\w*|now|topp\\w*|done|taken? shape|took shape|achiev\\w*|moderately',
      ],
    },
    isShared: true,
  },
  {
    name: 'under construction',
    zh: { says: ['在建', '建设中'], not: ['旨在建'] },
    en: {
      may: [
        'being|under (?:construction|way|development)|still|in progress|now|ongoing|continu\\w*|remain\\w*|building|moving|becoming|tak\\w+ shape|constant\\w*',
      ],
    },
    isShared: true,
  },
  {
    name: 'issued',
    zh: { says: ['出台', '印发', '颁布'] },
    en: {
      may: [
        'issu\\w*|releas\\w*|publish\\w*|announc\\w*|introduc\\w*|adopt\\w*|roll\\w* out|launch\\w*|unveil\\w*|put\\w* (?:out|in|into|forward)|c[ao]me\\w* out|promulgat\\w*|bring\\w* (?:out|in)|brought|dr[ae]w\\w* up|mak(?:e|ing)|made|work\\w* out|set\\w* out|enact\\w*|t[ao]k\\w*|formulat\\w*|policies|new',
      ],
    },
    isShared: true,
  },
  {
    name: 'pending',
    zh: {
      may: [
        '将|拟|待|即(?=将|可)|筹|未|正在|在(?=建|谈|研|推|做)|争取|力争|追求|目标|申|愿|候选|提名|入围|备|迎|人选|推荐',
      ],
    },
    en: {
      says: [
        'pending|await(?:s|ed|ing)?|on the (?:drawing board|agenda|horizon|cards|waiting list)|in (?:the pipeline|the offing|prospect|preparation|the works)|forthcoming|upcoming|imminent|nearing|distant|still under|unfinished',
        'aspir(?:e|es|ed|ing) to|appl(?:y|ies|ied|ying) to (?:be|become|join)|courting|(?:is|are|still) drafting|debat(?:e|es|ed|ing)|consider(?:s|ed|ing)? (?:whether|how|the)|thinking (?:about|of)|one day',
        'candidates? for|contenders?|shortlist\\w*|nomin(?:ees?|ated)|in the running|bid(?:s|ding)? for|in line for|on (?:track|course) (?:to|for)|prepar(?:e|es|ed|ing) to|as yet|yet to come|a prospect',
      ],
      not: ['upcoming years?'],
    },
    isShared: true,
  },
  {
    name: 'approved',
    zh: { may: ['批|准|审|获|通过|同意|认|定|起草|草案|编|制|画|绘|谋划'] },
    en: { says: ['(?:was|were|been|be) (?:approved|drafted)'] },
    isShared: true,
  },
];
