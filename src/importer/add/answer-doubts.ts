import { stringify } from 'yaml';
import { ContentError } from '../../files/content-error.ts';
import { throwTogether } from '../../files/throw-together.ts';
import type { Piece, ReadingNote } from '../pieces.ts';

/**
 * What a person can answer to a doubt: it was read correctly, it is plain text, it is the title, it is not part of the
 * document.
 */
export const ANSWERS = ['keep', 'text', 'title', 'remove'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Reads `--answer 14=keep`: the line of the doubt and the answer. */
export function readAnswers(given: readonly string[], doubts: readonly ReadingNote[]): Map<number, Answer> {
  const problems: ContentError[] = [];
  const answers = new Map<number, Answer>();
  for (const one of given) {
    const [, line = '', word = ''] = /^(\d+)=(\w+)$/.exec(one) ?? [];
    const answer = ANSWERS.find((known) => known === word);
    if (answer === undefined)
      problems.push(
        new ContentError(
          '--answer',
          null,
          `"${one}"`,
          `Write the line and one of ${ANSWERS.join(', ')}: --answer 14=keep.`,
        ),
      );
    else if (!doubts.some((doubt) => doubt.line === Number(line)))
      problems.push(
        new ContentError(
          '--answer',
          null,
          `There is no doubt at line ${line}.`,
          `Doubts are at: ${doubts.map((doubt) => doubt.line).join(', ') || 'no line'}.`,
        ),
      );
    else answers.set(Number(line), answer);
  }
  return problems.length === 0 ? answers : throwTogether(problems);
}

/** The text of `corrections.yaml` for these answers; empty without an answer. */
export function correctionsOf(answers: ReadonlyMap<number, Answer>, pieces: readonly Piece[]): string {
  const entries = [...answers].map(([line, answer]) => {
    const span = { lines: [line, line], begins: beginningOf(line, pieces) };
    switch (answer) {
      case 'keep':
        return {
          keep: span,
          reason: { zh: '经编者核对，读法无误。', en: 'The editors checked it; it was read correctly.' },
        };
      case 'text':
        return {
          role: span,
          is: { as: 'paragraph' },
          reason: { zh: '经编者核对，此为正文。', en: 'The editors checked it; it is running text.' },
        };
      case 'title':
        return {
          role: span,
          is: { as: 'title' },
          reason: { zh: '经编者核对，此为标题。', en: 'The editors checked it; it is the title.' },
        };
      case 'remove':
        return {
          remove: span,
          reason: { zh: '经编者核对，此行不属正文。', en: 'The editors checked it; it is not part of the document.' },
        };
      default:
        return answer satisfies never;
    }
  });
  return entries.length === 0 ? '' : stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
}

function beginningOf(line: number, pieces: readonly Piece[]): string {
  const piece = pieces.find(({ place }) => place.line === line);
  const text = piece?.kind === 'paragraph' ? piece.text : '';
  return text.slice(0, 20).trimEnd();
}
