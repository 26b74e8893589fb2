import { answersAndNear } from '../answer/answers-and-near.ts';
import { describeAnswer } from '../answer/describe-answer.ts';
import { answerQuestion, type FoundAnswer } from '../asking/answer-question.ts';
import type { SectionPlace } from '../files/section-place.ts';
import type { FoundNearest } from '../nearest/find-nearest.ts';
import type { AskedLibrary } from './asked-library.ts';
import type { LibraryAnswer, LibraryLabel } from './libraries-result.ts';

/** A library with the question in the reading used there. */
export interface AskedPart {
  library: AskedLibrary;
  label: LibraryLabel;
  /** Everything related to the question there. */
  found: readonly FoundAnswer[];
}

/** Asks one library the question in the reading used there. */
export function askedIn(library: AskedLibrary, readAs: string): Promise<readonly FoundAnswer[]> {
  return library.ask((index) => answerQuestion(index, readAs, () => true));
}

/** Sections that answer a question, and sections that have part of it. */
export interface LibrariesAnswers {
  answers: LibraryAnswer[];
  byWords: LibraryAnswer[];
}

/**
 * The sections of all libraries that answer a question, best first. Scores are shares of the question, so they can
 * be compared across libraries.
 *
 * @param isAsked whether the filters let a section of a library through
 * @param nearest how near the nearest literal find is, null where something matches or nothing is near
 */
export async function libraryAnswers<P extends AskedPart>(
  parts: readonly P[],
  isAsked: (part: P, place: SectionPlace) => boolean,
  { isLost, nearest }: { isLost: boolean; nearest: FoundNearest | null },
): Promise<LibrariesAnswers> {
  const found = parts.map((part) =>
    part.found
      .filter((place) => isAsked(part, place))
      .map((answer): FoundAnswer & { part: P } => ({ ...answer, part })),
  );
  const partOf = new Map(found.flat().map((answer) => [answer as FoundAnswer, answer.part]));
  const { answers, near } = answersAndNear(
    found.flat().sort((a, b) => b.score - a.score),
    { isLost, nearest: nearest === null ? null : { ...nearest, places: [] } },
  );
  const describeAll = (all: readonly FoundAnswer[]): Promise<LibraryAnswer[]> =>
    Promise.all(
      all.flatMap((answer) => {
        const part = partOf.get(answer);
        return part === undefined ? [] : [describe(part, answer)];
      }),
    );
  const [answered, byWords] = await Promise.all([
    describeAll(answers),
    describeAll(near.flatMap((each) => ('answer' in each ? [each.answer] : []))),
  ]);
  return { answers: answered, byWords };
}

async function describe({ library, label }: AskedPart, answer: FoundAnswer): Promise<LibraryAnswer> {
  return { ...(await library.ask((index) => describeAnswer(index, label.address, answer))), library: label };
}
