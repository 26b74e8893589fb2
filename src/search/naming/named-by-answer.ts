import type { Lang } from '../../i18n/lang.ts';
import type { IndexedTerm } from '../files/first-answer.ts';
import type { SectionPlace } from '../files/section-place.ts';
import { defines } from './defines.ts';
import { essence } from './essence.ts';

/** A section that answers a question, with the phrase of the editors that is nearest to it. */
interface AnsweringPlace extends SectionPlace {
  asked: string | null;
}

/**
 * The term that a question asks for in words that the editors have written down for its definition: 双碳是什么 for
 * 碳达峰、碳中和. Null where none of the best answers is a definition with just these words.
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
  return terms.find((term) => definitions.some((answer) => defines(answer, term))) ?? null;
}

const BEST = 3;
