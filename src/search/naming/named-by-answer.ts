import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { SectionPlace } from '../files/section-place.ts';
import { defines } from './defines.ts';
import { essence } from './essence.ts';

/** A section that answers a question, with the phrase of the editors that is nearest to it. */
interface AnsweringPlace extends SectionPlace {
  asked: string | null;
  score: number;
  covered: number;
}

/**
 * The term that a question asks for in words that the editors have written down for its definition: 双碳是什么 for
 * 碳达峰、碳中和; or the term whose definition answers all of a question clearly better than any other section does. Null where none
 * of the best answers is so.
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

/** Both a phrase of the editors and the text say all of it. Found on the open half of the questions. */
const [ALL, SURE, CLEARLY] = [0.9, 1.9, 1.2] as const;

const BEST = 3;
