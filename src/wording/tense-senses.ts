import { DEEDS, UNDER_WAY, UNFINISHED } from './clause-tenses.ts';
import type { Sense } from './sense.ts';
import { englishSentences } from './text-units.ts';

/** Whether a place speaks of what is to be done or of what was done. */
export type Tense = 'planned' | 'reported';

const PARTICIPLE =
  '(?:been|be|[a-z]+ed|built|made|won|set|taken|given|held|kept|become|risen|grown|fallen|begun|seen|brought|led|put|met|found|run|come|gone|done|drawn|shown|known|cut|laid|spent|sent|left|paid|got|gained)';
const BETWEEN =
  '(?: (?:not|already|also|now|since|long|all|fully|largely|basically|initially|successfully|effectively|further|steadily|gradually|both|each|so|far|recently|just))*';

/** In plans, what is done needs 已, 了 or the like in the Chinese. */
const DONE_AMONG_PLANS: Sense = {
  name: 'done',
  zh: {
    may: [
      '已',
      '(?<!为|除)了(?!解|望)',
      '曾',
      '以来',
      '(?<!通|超)过去',
      '正(?=在)',
      '[在续]建',
      '不断',
      '日益',
      '实施情况',
    ],
    not: ['了解'],
  },
  en: {
    says: [
      'was|were|had|did|didn’t|(?:is|are) (?:[a-z]+ )?being',
      'already|manag(?:e|es|ed|ing) to',
      `having (?:[a-z]+ly )?${PARTICIPLE}`,
      'under (?:construction|discussion|consideration|negotiation)',
      `(?:has|have)${BETWEEN} ${PARTICIPLE}`,
      '(?:we|it|they|district) (?:has|have|had)(?! (?:a|an|the|no|to|access)\\b)',
      ...DEEDS,
    ],
    not: [
      'well-being|campaign has achieved|what \\w+ has achieved|so that all have been',
      'how [^.;:]{0,60}? (?:is|are) being',
      'will (?:\\w+ ){0,2}have',
      '(?:what|which|all|any) (?:\\w+ )?(?:they|we|it) have',
      '(?:may|can|must|should|could|would|to) have',
      '(?:which|that) has|that have',
    ],
  },
};

/** In reports, what is still to come needs 将, 预计 or the like in the Chinese. */
const PLANNED_AMONG_REPORTS: Sense = {
  name: 'planned',
  zh: {
    may: ['将', '预计', '力争', '(?<!模|虚)拟', '下一步', '意向', '提出', '承诺'],
    not: ['将(?=[^，。]{1,12}(?:纳入|作为|列为))'],
  },
  en: {
    says: [
      'will|won’t|shall',
      '(?:is|are) (?:expected|planned|scheduled|due|going|set) to',
      '(?:(?<!\\b(?:the|other|such) )plan|intend|aim|hope|expect)s? to',
      'going to',
      '(?:envisag|contemplat|consider|propos|moot|pledg|promis|project|discuss|intend)ed',
    ],
    not: ['aims? to be'],
  },
};

/** In reports, can, may or must needs Chinese that says so: what was done uses was, or has been. */
const UNDONE_AMONG_REPORTS: Sense = {
  name: 'undone',
  zh: {
    may: ['[须需待要将拟可能应必]', '正(?=在)', '在建', '不断', '未来', '如何'],
    not: ['需求', '要素', '主要', '重要', '功能', '智能', '应用', '能级'],
  },
  en: {
    says: [
      'be|being',
      '(?:(?<!\\b(?:that|which|who|where|how)\\b[^.;:]{0,60} )can)|could|may|might|should|would|ought|must|needs?(?= to)',
    ],
    not: ['well-being', 'will be', ', (?:[a-z]+ ){1,4}being', 'in may', 'may \\d', '\\d+ may', 'to be'],
  },
  isShared: true,
};

/** Chinese for what does not exist yet: to be done, expected, half done. */
const STILL_TO_COME = '将|拟|待|预计|力争|即[将可]|下一步|(?<!统)筹|过半|初步|基本';

/** In reports, work under way, or a sentence phrased as in a plan, needs Chinese for work that goes on. */
const UNDER_WAY_AMONG_REPORTS: Sense = {
  name: 'going on',
  zh: {
    may: [
      '正(?=在)|在(?=建|办|谈|研|推)|建设中|推[进动]|进行|不断|日[益趋]|逐[步渐]|[持继]续|加[快速]|提速',
      `${STILL_TO_COME}|备|办理|施工`,
    ],
  },
  en: { says: UNDER_WAY },
  isShared: true,
};

/** In reports, unfinished work needs Chinese that says so. */
const UNFINISHED_AMONG_REPORTS: Sense = {
  name: 'unfinished',
  zh: { may: [`${STILL_TO_COME}|[未尚]|备(?!案)|一半|近(?!年)|需|要(?![素闻])`] },
  en: { says: UNFINISHED },
  isShared: true,
};

/** What is expected or aimed for is not a fact yet. */
const EXPECTED: Sense = {
  name: 'expected',
  isLoose: true,
  zh: {
    says: ['预计', '力争', '有望'],
    may: ['争取', '预期', '计划', '拟', '努力', '目标', '(?<!希|展)望', '力求', '预测', '预估', '应有'],
    not: ['预期性', '劳动力争'],
  },
  en: {
    says: ['(?:is|are|was|were|be) (?:expected|estimated|projected|forecast|anticipated) to', 'expected'],
    may: [
      // The sense of hope checks this.
      'hop(?:e|es|ed|ing) (?:to|that)',
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
  },
};

/** The senses of time to check at a place with this tense; without a tense, only expectation. */
export function tenseSenses(tense: Tense | null): readonly Sense[] {
  switch (tense) {
    case 'planned':
      return [EXPECTED, DONE_AMONG_PLANS];
    case 'reported':
      return [EXPECTED, PLANNED_AMONG_REPORTS, UNDONE_AMONG_REPORTS, UNDER_WAY_AMONG_REPORTS, UNFINISHED_AMONG_REPORTS];
    case null:
      return [EXPECTED];
    default:
      return tense satisfies never;
  }
}

/**
 * Where English in a plan says neither will nor must and does not describe anything: the intention was lost, or became a
 * wish.
 *
 * @returns the words from there on; null where every sentence states a plan
 */
export function unplannedWords(en: string): string | null {
  const deed = UNPLANNED.exec(en)?.[0];
  return deed ?? englishSentences(en).find(isUnplanned) ?? null;
}

/** "We" with a verb in the past, with or without an adverb; or, at the beginning of a clause, "we" with anything but a plan. */
const UNPLANNED =
  /\bwe (?:[a-z]+ly |also |then |thus |all )*(?:(?!(?:n|sp|f|exc|proc|succ)eed\b)[a-z]+ed|built|made|held|took|gave|set|kept|brought|led|won|put|met|saw|went|began|did|had|have (?!to\b))\b[\w ]{0,30}|(?:^|[.!?;:,] )we (?!will\b|must\b|shall\b|need\b|have to\b|propose (?:that|the)\b)[\w ]{0,40}/i;

/**
 * A full sentence without a plan. Headings, which begin with an -ing form or an adverb, and descriptions, with is or are, do
 * not count.
 */
function isUnplanned(sentence: string): boolean {
  return (
    sentence.length >= SHORTEST &&
    /^[A-Z].*\.$/.test(sentence) &&
    !/^(?:To|Strictly|Actively|Vigorously|Further|[A-Z][a-z]+ing)\b/.test(sentence) &&
    !/\b(?:will|must|shall|needs?|should|(?:is|are) (?:planned|scheduled) to)\b/.test(sentence) &&
    !DESCRIBING.test(sentence)
  );
}

const SHORTEST = 50;
const DESCRIBING =
  /\b(?:is|are|lies|covers|aims|propose)\b(?! (?:being|expected|supposed|likely|set|due|about|said|believed|meant|hoped|able|free|(?!submitted)[a-z]+ed)\b)/;
