import type { ContentError } from '../../../files/content-error.ts';
import { throwTogether } from '../../../files/throw-together.ts';
import type { MarkPiece, Piece } from './read-pieces.ts';
import type { Reading } from './reading.ts';

/**
 * Checks that the document opens with its title, and that the official numbers run on without gap or repetition:
 * parts, tables and figures through the document, sections within their part.
 *
 * @throws {ContentError} for one problem, {AggregateError} of them for several
 */
export function checkOrder(pieces: readonly Piece[], reading: Reading): void {
  const problems = [...misplacedTitles(pieces, reading)];
  const last = { part: 0, section: 0, 'table-caption': 0, 'figure-caption': 0 };
  for (const piece of pieces) {
    if (!isNumbered(piece)) continue;
    if (piece.number !== last[piece.kind] + 1) problems.push(wrongNumber(piece, last[piece.kind], reading));
    else if (piece.kind === 'section' && last.part === 0)
      problems.push(
        reading.problem(
          piece.line,
          `The section "${piece.text}" stands before the first part.`,
          'Put the heading of its part (一、…) above it by a correction.',
        ),
      );
    last[piece.kind] = piece.number;
    if (piece.kind === 'part') last.section = 0;
  }
  if (last.part === 0)
    problems.push(
      reading.problem(
        null,
        'No heading of a part (一、…).',
        'Choose another profile in source.yaml, or give the parts their numbers.',
      ),
    );
  if (problems.length > 0) throwTogether(problems);
}

type NumberedPiece = MarkPiece & { kind: Exclude<MarkPiece['kind'], 'title'> };

function isNumbered(piece: Piece): piece is NumberedPiece {
  return piece.kind !== 'prose' && piece.kind !== 'row' && piece.kind !== 'title';
}

function misplacedTitles(pieces: readonly Piece[], reading: Reading): ContentError[] {
  const [first, ...rest] = pieces;
  const missing =
    first?.kind === 'title'
      ? []
      : [
          reading.problem(
            first?.line ?? null,
            'The source does not open with the title of the document.',
            'Put it in the first line, after "# ", by a correction.',
          ),
        ];
  const unnumbered = rest.filter((piece): piece is MarkPiece => piece.kind === 'title');
  return [
    ...missing,
    ...unnumbered.map(({ line, text }) =>
      reading.problem(
        line,
        `The heading "${text}" has no official number.`,
        'Give it its number by a correction: 一、 for a part, （一） for a section. If it is no heading, take its # out.',
      ),
    ),
  ];
}

function wrongNumber({ kind, line, text, number }: NumberedPiece, last: number, reading: Reading): ContentError {
  const found =
    number <= last
      ? `"${text}" repeats a number or goes back: ${NAMES[kind]} ${last} stands before it.`
      : `"${text}" follows ${NAMES[kind]} ${last}; ${NAMES[kind]} ${last + 1} is missing.`;
  return reading.problem(
    line,
    found,
    'Compare with the printed report; correct the number, or add what is missing, by a correction.',
  );
}

const NAMES = { part: 'part', section: 'section', 'table-caption': 'table', 'figure-caption': 'figure' } as const;
