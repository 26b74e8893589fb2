import { ADVERSE_SENSES } from './adverse-senses.ts';
import { adverseFinding, NO_ADVERSE_WORDS, type AdverseWords } from './adverse-finding.ts';
import { ANSWERED_SENSES } from './answered-senses.ts';
import { BOUNDARY_SENSES } from './boundary-senses.ts';
import { changeOrLevel } from './change-or-level.ts';
import { COMPASS_SENSES } from './compass-senses.ts';
import { DEGREE_SENSES } from './degree-senses.ts';
import { LIMIT_SENSES } from './limit-senses.ts';
import { MODAL_SENSES } from './modal-senses.ts';
import { NEGATION_SENSES } from './negation-senses.ts';
import { OPPOSING_SENSES } from './opposing-senses.ts';
import { PACE_SENSES } from './pace-senses.ts';
import { PROGRESS_SENSES } from './progress-senses.ts';
import { compareSense, prepareSense, type PreparedSense } from './sense.ts';
import { SIDE_SENSES } from './side-senses.ts';
import { STAGE_SENSES } from './stage-senses.ts';
import { tenseSenses, unplannedWords, type Tense } from './tense-senses.ts';
import { TURNING_SENSES } from './turning-senses.ts';
import { UNASKED_SENSES } from './unasked-senses.ts';
import { CURRENCY_SENSES, UNIT_SENSES } from './unit-senses.ts';

/**
 * Where two texts say the opposite of each other, use different units or currencies, or give a plan as done.
 *
 * @param tense what the place of the texts speaks of; null where it is neither
 * @returns findings in words
 */
export function compareMeanings(
  zh: string,
  en: string,
  tense: Tense | null,
  adverse: AdverseWords = NO_ADVERSE_WORDS,
): string[] {
  const findings = sensesAt(tense).map((sense) => compareSense(sense, zh, en));
  const mixed = changeOrLevel(zh, en);
  const unplanned = tense === 'planned' ? unplannedWords(en) : null;
  return [
    ...findings.filter((finding) => finding !== null),
    ...adverseFinding(zh, en, adverse),
    ...(mixed === null ? [] : [mixed]),
    ...(unplanned === null ? [] : [`planned: en says no plan in "${unplanned.slice(0, 40)}"`]),
  ];
}

const EVERYWHERE = [
  ...TURNING_SENSES,
  ...NEGATION_SENSES,
  ...ADVERSE_SENSES,
  ...ANSWERED_SENSES,
  ...BOUNDARY_SENSES,
  ...DEGREE_SENSES,
  ...LIMIT_SENSES,
  ...MODAL_SENSES,
  ...OPPOSING_SENSES,
  ...PACE_SENSES,
  ...PROGRESS_SENSES,
  ...SIDE_SENSES,
  ...STAGE_SENSES,
  ...UNASKED_SENSES,
  ...UNIT_SENSES,
  ...CURRENCY_SENSES,
  ...COMPASS_SENSES,
].map(prepareSense);

const BY_TENSE = new Map<Tense | null, readonly PreparedSense[]>(
  ([null, 'planned', 'reported'] as const).map((tense) => [
    tense,
    [...EVERYWHERE, ...tenseSenses(tense).map(prepareSense)],
  ]),
);

function sensesAt(tense: Tense | null): readonly PreparedSense[] {
  return BY_TENSE.get(tense) ?? EVERYWHERE;
}
