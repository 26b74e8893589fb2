import type { Sense } from './sense.ts';

/** What a place speaks of: what is to be done, or what was done. */
export type Tense = 'planned' | 'reported';

const PARTICIPLE =
  '(?:been|be|[a-z]+ed|built|made|won|set|taken|given|held|kept|become|risen|grown|fallen|begun|seen|brought|led|put|met|found|run|come|gone|done|drawn|shown|known|cut|laid|spent|sent|left|paid|got|gained)';
const BETWEEN =
  '(?: (?:not|already|also|now|since|long|all|fully|largely|basically|initially|successfully|effectively|further|steadily|gradually|both|each|so|far|recently|just))*';

/** Among plans, what is done is said with 已, 了 and the like. */
const DONE_AMONG_PLANS: Sense = {
  name: 'done',
  zh: {
    says: [],
    may: ['已', '(?<!为|除)了(?!解|望)', '曾', '以来', '(?<!通|超)过去'],
    not: ['了解'],
  },
  en: {
    says: [
      'was|were|had|did|didn’t',
      `(?:has|have)${BETWEEN} ${PARTICIPLE}`,
      '(?:we|it|they|district) (?:has|have|had)(?! (?:a|an|the|no|to|access)\\b)',
    ],
    may: [],
    not: [
      'campaign has achieved|what \\w+ has achieved|so that all have been',
      'will (?:\\w+ ){0,2}have',
      '(?:may|can|must|should|could|would|to) have',
      '(?:which|that) has|that have',
    ],
  },
};

/** Among reports, what is still to come is said with 将, 预计 and the like. */
const PLANNED_AMONG_REPORTS: Sense = {
  name: 'planned',
  zh: {
    says: [],
    may: ['将', '预计', '力争', '(?<!模|虚)拟', '下一步'],
    not: ['将(?=[^，。]{1,12}(?:纳入|作为|列为))'],
  },
  en: {
    says: [
      'will|won’t|shall',
      '(?:is|are) (?:expected|planned|scheduled|due|going|set) to',
      '(?:(?<!the )plan|intend|aim|hope|expect)s? to',
      'going to',
    ],
    may: [],
    not: ['aims? to be'],
  },
};

/** What is expected or striven for is not yet so. */
const EXPECTED: Sense = {
  name: 'expected',
  isLoose: true,
  zh: {
    says: ['预计', '力争', '有望'],
    may: ['争取', '预期', '计划', '拟', '努力', '目标', '(?<!希|展)望', '力求', '预测', '预估'],
    not: ['预期性', '劳动力争'],
  },
  en: {
    says: ['(?:is|are|was|were|be) (?:expected|estimated|projected|forecast|anticipated) to', 'expected'],
    may: [
      'striv\\w*',
      'strove',
      'aim\\w*',
      'estimat\\w*',
      'expect\\w*',
      'seek\\w*',
      'effort\\w*',
      'try|tries',
      'projected',
    ],
    not: [],
  },
};

/** The senses of time that hold at a place of this tense; where it has none, expectation alone. */
export function tenseSenses(tense: Tense | null): readonly Sense[] {
  switch (tense) {
    case 'planned':
      return [EXPECTED, DONE_AMONG_PLANS];
    case 'reported':
      return [EXPECTED, PLANNED_AMONG_REPORTS];
    case null:
      return [EXPECTED];
    default:
      return tense satisfies never;
  }
}

/** Words of plans from a "we" on that says neither will nor must: its plan was lost. */
export function unplannedWords(en: string): string | null {
  return UNPLANNED.exec(en)?.[0] ?? null;
}

/** Verbs of what was done, behind an adverb or none. */
const UNPLANNED =
  /\bwe (?:[a-z]+ly |also |then |thus |all )*(?:(?!need)[a-z]+ed|built|made|held|took|gave|set|kept|brought|led|won|put|met|saw|went|began|did|had|have (?!to\b))\b[\w ]{0,30}/i;
