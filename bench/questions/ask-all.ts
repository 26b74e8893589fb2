import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { Library } from '../../src/library/library.ts';
import type { AskedEngine } from './asked-engines.ts';
import { QUESTION_KINDS, readQuestions, type JudgedQuestion, type QuestionKind } from './question-set.ts';
import { scoreQuestions, type AnsweredQuestion, type QuestionScore } from './score-questions.ts';
import { sectionShown } from './shown-list.ts';

/** The answers of an engine to the questions of one kind. */
export interface KindScore {
  lang: Lang;
  kind: QuestionKind;
  kept: boolean;
  score: QuestionScore;
  /** Without cards and pages, which other engines do not have. */
  sections: QuestionScore;
}

export interface AskedAll {
  answered: (AnsweredQuestion & { lang: Lang })[];
  scores: KindScore[];
}

/** Asks an engine all questions that are about a library. @param root folder of the project */
export async function askAll(engine: AskedEngine, library: Library, root: string): Promise<AskedAll> {
  const answered: AskedAll['answered'] = [];
  for (const lang of LANGS)
    for (const question of questionsAbout(library, readQuestions(root, lang)))
      answered.push({ lang, question, list: await engine.ask(question.ask, lang) });
  return { answered, scores: scoresOf(answered) };
}

/** The questions that some section of the library answers, or that ask for one of its pages, or that nothing answers. */
export function questionsAbout(
  { blocks }: Pick<Library, 'blocks'>,
  questions: readonly JudgedQuestion[],
): JudgedQuestion[] {
  const known = new Set(blocks.map(({ document, page, section }) => sectionShown(document, page, section).section));
  return questions.filter(({ right }) => right.length === 0 || right.some((section) => known.has(section)));
}

function scoresOf(answered: AskedAll['answered']): KindScore[] {
  return LANGS.flatMap((lang) =>
    QUESTION_KINDS.flatMap((kind) =>
      [false, true].map((kept) => {
        const own = answered.filter(
          (one) => one.lang === lang && one.question.kind === kind && one.question.kept === kept,
        );
        return { lang, kind, kept, score: scoreQuestions(own), sections: scoreQuestions(own, true) };
      }),
    ),
  );
}
