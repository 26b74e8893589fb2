import type { FoundAnswer } from '../asking/answer-question.ts';
import type { FoundNearest } from '../nearest/find-nearest.ts';
import type { PhraseFinder, SectionPlace } from '../files/section-place.ts';

/** A near section with what of the query it holds: by the letter, or as an answer that says too little. */
export type NearPlace = { place: SectionPlace; find: PhraseFinder } | { answer: FoundAnswer };

export interface AnswersAndNear {
  answers: readonly FoundAnswer[];
  near: readonly NearPlace[];
}

/**
 * Parts what answers a question from what is only near to it: an answer speaks of most of what is asked. Of what
 * is near, another spelling or reading of the query comes first, then what the sections have of its words, then single words.
 *
 * @param isLost whether nothing matches and nothing is named; else nothing is offered as near
 */
export function answersAndNear(
  found: readonly FoundAnswer[],
  { isLost, nearest }: { isLost: boolean; nearest: FoundNearest | null },
): AnswersAndNear {
  const best = found[0]?.score ?? 0;
  const isCorrected = nearest !== null && CORRECTIONS.includes(nearest.attempt);
  const isAnswer = ({ covered, score, why }: FoundAnswer): boolean =>
    score >= best * FAR_BEHIND && (isCorrected ? why === 'question' && covered >= ALL : covered >= MOST_OF_IT);
  const answers = found.filter(isAnswer).slice(0, MOST);
  if (!isLost) return { answers, near: [] };
  const byLetter = (nearest?.places ?? []).map((place): NearPlace => ({ place, find: nearest?.find ?? (() => null) }));
  const byWords = found.filter((answer) => !isAnswer(answer)).map((answer): NearPlace => ({ answer }));
  const near = isClose(nearest) ? [...byLetter, ...byWords] : [...byWords, ...byLetter];
  return { answers, near: others(near, answers).slice(0, MOST - answers.length) };
}

/** Whether what is near by the letter has the query as a whole, and so comes before what has its words. */
export function isClose(nearest: Pick<FoundNearest, 'attempt'> | null): boolean {
  return nearest !== null && nearest.attempt <= LAST_CLOSE_ATTEMPT;
}

/** Results offered of each kind. */
const MOST = 10;
const [MOST_OF_IT, ALL, FAR_BEHIND] = [0.6, 0.9, 0.3] as const;

/** The attempts of `findNearest` that find all of the query but for a letter: whoever mistypes asks for that. */
const CORRECTIONS = [1, 2];

/** The last of the attempts of `findNearest` that keep the query as a whole. */
const LAST_CLOSE_ATTEMPT = 4;

/** Each section once, and none that answers. */
function others(near: readonly NearPlace[], answers: readonly FoundAnswer[]): NearPlace[] {
  const taken = new Set(answers.map(({ section }) => section));
  return near.filter((each) => {
    const { section } = 'answer' in each ? each.answer : each.place;
    const isNew = !taken.has(section);
    taken.add(section);
    return isNew;
  });
}
