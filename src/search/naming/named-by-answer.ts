import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { SectionPlace } from '../files/section-place.ts';
import { defines } from './defines.ts';
import { essence } from './essence.ts';

/** A section that answers a question, with the nearest phrase that the editors wrote for it. */
interface AnsweringPlace extends SectionPlace {
  asked: string | null;
  score: number;
  covered: number;
}

/**
 * The term that a question asks for in words that the editors wrote for its definition: 双碳是什么 for 碳达峰、碳中和; or the
 * term whose definition answers all of a question clearly better than any other section. Null where none of the best
 * answers is a definition of this kind.
 */
export function namedByAnswer(
  question: string,
  answers: readonly AnsweringPlace[],
  terms: readonly IndexedTerm[],
  lang: Lang,
): IndexedTerm | null {
  const asked = essence(question, lang);
  if (asked === '') return null;
  const definitions = answers
    .slice(0, BEST)
    .filter((answer) => answer.asked !== null && essence(answer.asked, lang) === asked);
  const [best, next] = answers;
  const isBest =
    best !== undefined && best.covered >= ALL && best.score >= SURE && best.score >= CLEARLY * (next?.score ?? 0);
  return (
    terms.find((term) => [...definitions, ...(isBest ? [best] : [])].some((answer) => defines(answer, term))) ?? null
  );
}

/** Thresholds for a definition that covers all of a question. Tuned on the open half of the questions. */
const [ALL, SURE, CLEARLY] = [0.9, 1.9, 1.2] as const;

const BEST = 3;
