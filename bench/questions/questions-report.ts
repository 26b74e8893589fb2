import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { KindScore } from './ask-all.ts';
import { QUESTION_KINDS, type QuestionKind } from './question-set.ts';
import type { QuestionScore } from './score-questions.ts';

/** What every engine answered, for `docs/questions.json`. */
export interface QuestionsRun {
  date: string;
  engines: { name: string; scores: KindScore[] }[];
}

/** `docs/questions.md`. */
export function questionsReport({ date, engines }: QuestionsRun): string {
  const all = engines[0]?.scores ?? [];
  const asked = (lang: Lang): number => total(all.filter((one) => one.lang === lang)).asked;
  const unanswerable = total(all).unanswerable;
  return `# Questions in anybody’s words

Written by \`npm run bench:questions\` on ${date}. ${asked('zh')} Chinese and ${asked('en')} English questions as people type
them, each with the sections, the direct answer or the page that is right, judged by reading; ${unanswerable} more that nothing
in the library answers. No single question of the half that is kept was looked at to change the search; its totals were
seen while thresholds were set. They were written by whoever writes the library and not by its readers, so they say how
engines compare rather than how readers fare.

What is shown is counted as the search page shows it: cited places, pages called by name, the direct answer, then
sections. Other engines have sections alone, so the row “sections alone” is the one beside theirs.

${[true, false].map((kept) => halfOf(engines, kept)).join('\n\n')}

## By kind, among the first five

${byKind(engines)}

## Direct answers and honesty

${direct(all)}
`;
}

function halfOf(engines: QuestionsRun['engines'], kept: boolean): string {
  const rows = LANGS.flatMap((lang) =>
    engines.flatMap(({ name, scores }, place) => {
      const own = scores.filter((one) => one.lang === lang && one.kept === kept);
      const plain = row([name, lang, ...shares(total(own))]);
      return place === 0 ? [plain, row([`${name}, sections alone`, lang, ...shares(total(own, 'sections'))])] : [plain];
    }),
  );
  return `## ${kept ? 'The half that is kept' : 'The other half'}

| engine | language | first | among the first five | nothing shown |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

function shares({ asked, first, five, blank }: QuestionScore): string[] {
  return [first, five, blank].map((number) => share(number, asked));
}

function byKind(engines: QuestionsRun['engines']): string {
  const kinds = QUESTION_KINDS.filter((kind) => kind !== 'noAnswer');
  const cell = (scores: readonly KindScore[], lang: Lang, kind: QuestionKind): string => {
    const { five, asked } = total(scores.filter((one) => one.lang === lang && one.kind === kind));
    return share(five, asked);
  };
  const rows = kinds.map((kind) =>
    row([
      kind,
      ...engines.flatMap(({ scores }) => LANGS.map((lang) => cell(scores, lang, kind))),
      ...LANGS.map((lang) =>
        cell(
          (engines[0]?.scores ?? []).filter(({ kept }) => kept),
          lang,
          kind,
        ),
      ),
    ]),
  );
  const heads = engines.flatMap(({ name }) => LANGS.map((lang) => `${name}, ${lang}`));
  const kept = LANGS.map((lang) => `kept alone, ${lang}`);
  return [row(['kind', ...heads, ...kept]), row(['', ...heads, ...kept].map(() => '---')), ...rows].join('\n');
}

function direct(scores: readonly KindScore[]): string {
  const rows = LANGS.flatMap((lang) =>
    [true, false].map((kept) => {
      const sum = total(scores.filter((one) => one.lang === lang && one.kept === kept));
      return row([
        lang,
        kept ? 'yes' : 'no',
        `${sum.direct} of ${sum.due}`,
        String(sum.wrong),
        `${sum.honest} of ${sum.unanswerable}`,
      ]);
    }),
  );
  return [
    row(['language', 'kept', 'right direct answers', 'wrong ones', 'told that nothing answers']),
    row(['---', '---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}

function total(scores: readonly KindScore[], which: 'score' | 'sections' = 'score'): QuestionScore {
  const sum = (key: keyof QuestionScore): number => scores.reduce((all, one) => all + one[which][key], 0);
  return {
    asked: sum('asked'),
    first: sum('first'),
    five: sum('five'),
    blank: sum('blank'),
    due: sum('due'),
    direct: sum('direct'),
    wrong: sum('wrong'),
    unanswerable: sum('unanswerable'),
    honest: sum('honest'),
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
