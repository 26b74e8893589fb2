import type { JudgedQuestion } from './question-set.ts';
import type { Shown, ShownList } from './shown-list.ts';

/** How well an engine answers questions, in numbers of questions. */
export interface QuestionScore {
  /** Questions that something answers. */
  asked: number;
  /** The first thing shown is right. */
  first: number;
  /** One of the first five is right. */
  five: number;
  /** Nothing is shown, though something answers. */
  blank: number;
  /** Questions that ask for a direct answer, and those that get the right one; others may be shown one. */
  due: number;
  direct: number;
  /** Questions of any kind that get a wrong one. */
  wrong: number;
  /** Questions that nothing answers, and those of them where the engine says so. */
  unanswerable: number;
  honest: number;
}

export interface AnsweredQuestion {
  question: JudgedQuestion;
  list: ShownList;
}

/** Counts what was right. @param onlySections leaves out direct answers and pages, which other engines do not have */
export function scoreQuestions(answered: readonly AnsweredQuestion[], onlySections = false): QuestionScore {
  const count = (holds: (one: AnsweredQuestion) => boolean): number => answered.filter(holds).length;
  const place = ({ question, list: { shown } }: AnsweredQuestion): number =>
    shown.filter((one) => !onlySections || 'section' in one).findIndex((one) => isRight(one, question));
  return {
    asked: count(isAnswerable),
    first: count((one) => place(one) === 0),
    five: count((one) => place(one) >= 0 && place(one) < FIRST_FIVE),
    blank: count((one) => isAnswerable(one) && one.list.shown.length === 0),
    due: count(({ question }) => isDue(question)),
    direct: count(
      ({ question, list: { shown } }) =>
        isDue(question) && shown.some((one) => 'card' in one && isRight(one, question)),
    ),
    wrong: count(({ question, list: { shown } }) => shown.some((one) => 'card' in one && !isRight(one, question))),
    unanswerable: count((one) => !isAnswerable(one)),
    honest: count((one) => !isAnswerable(one) && !one.list.isSure),
  };
}

const FIRST_FIVE = 5;

/** A question that names something, or asks for a figure, asks for a direct answer. */
function isDue({ kind, card }: JudgedQuestion): boolean {
  return card.length > 0 && ['value', 'term', 'abbreviation', 'slip'].includes(kind);
}

function isAnswerable({ question: { kind } }: AnsweredQuestion): boolean {
  return kind !== 'noAnswer';
}

/** A question with a name is answered by what is known about it. */
function isRight(one: Shown, { right, card, mayName, view }: JudgedQuestion): boolean {
  if ('section' in one) return right.includes(one.section);
  return 'card' in one ? mayName || card.includes(one.card) : one.view === view;
}
