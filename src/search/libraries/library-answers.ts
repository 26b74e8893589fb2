import { answersAndNear } from '../answer/answers-and-near.ts';
import { describeAnswer } from '../answer/describe-answer.ts';
import { answerQuestion, type FoundAnswer } from '../asking/answer-question.ts';
import type { SectionPlace } from '../files/section-place.ts';
import type { AskedLibrary } from './asked-library.ts';
import type { LibraryAnswer, LibraryLabel } from './libraries-result.ts';

/** A library with the question as it is read there. */
export interface AskedPart {
  library: AskedLibrary;
  label: LibraryLabel;
  readAs: string;
}

/**
 * The sections of all libraries that answer a question, best first. Scores are shares of the question, so those of
 * different libraries compare.
 *
 * @param isAsked whether the filters let a section of a library through
 */
export async function libraryAnswers<P extends AskedPart>(
  parts: readonly P[],
  isAsked: (part: P, place: SectionPlace) => boolean,
): Promise<LibraryAnswer[]> {
  const found = await Promise.all(
    parts.map((part) =>
      part.library.ask(async (index) =>
        (await answerQuestion(index, part.readAs, (place) => isAsked(part, place))).map(
          (answer): FoundAnswer & { part: P } => ({ ...answer, part }),
        ),
      ),
    ),
  );
  const partOf = new Map(found.flat().map((answer) => [answer as FoundAnswer, answer.part]));
  const { answers } = answersAndNear(
    found.flat().sort((a, b) => b.score - a.score),
    { isLost: false, nearest: null },
  );
  return Promise.all(
    answers.flatMap((answer) => {
      const part = partOf.get(answer);
      return part === undefined ? [] : [describe(part, answer)];
    }),
  );
}

async function describe({ library, label }: AskedPart, answer: FoundAnswer): Promise<LibraryAnswer> {
  return { ...(await library.ask((index) => describeAnswer(index, label.address, answer))), library: label };
}
