import type { LineRole } from '../line-role.ts';
import type { ParagraphPiece, Piece } from '../pieces.ts';
import { joinLines } from '../rules/join-lines.ts';
import type { Tally } from '../tally.ts';
import { removeColumnSpaces } from './remove-column-spaces.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * Joins the columns of a newspaper. They are in the order that the moves of `corrections.yaml` give them; the lines of
 * one role are one part, and everything else is running text, whose line widths show its paragraphs.
 */
export function columns(pieces: readonly Piece[], tally: Tally): Piece[] {
  const lines = pieces.filter((piece) => piece.kind === 'paragraph');
  return splitUnits(lines).flatMap((unit) => {
    const [first] = unit;
    if (first.role?.as === 'title' || first.role?.as === 'section' || first.role?.as === 'heading')
      return [joined(unit, headingText(unit, tally), first.role)];
    if (first.role !== undefined && first.role.as !== 'page-start')
      return [joined(unit, bodyText(unit, tally), first.role)];
    return splitParagraphs(unit).map((paragraph, index) =>
      joined(paragraph, bodyText(paragraph, tally), index === 0 ? first.role : undefined),
    );
  });
}

type Lines = [ParagraphPiece, ...ParagraphPiece[]];

/** Groups lines that belong together: those of one role, or running text up to the next line with a role. */
function splitUnits(lines: readonly ParagraphPiece[]): Lines[] {
  const units: Lines[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    if (last !== undefined && belongsTo(line, last[0])) last.push(line);
    else units.push([line]);
  }
  return units;
}

/** Whether a line belongs to the unit; the lines of a page start begin its running text. */
function belongsTo({ role }: ParagraphPiece, first: ParagraphPiece): boolean {
  return role === first.role || (role === undefined && first.role?.as === 'page-start');
}

function joined(lines: readonly ParagraphPiece[], text: string, role: LineRole | undefined): ParagraphPiece {
  const line = lines[0]?.place.line ?? 0;
  const lastLine = Math.max(line, ...lines.map(({ place }) => place.line));
  return { kind: 'paragraph', place: { line, lastLine }, text, role: role ?? { as: 'paragraph' } };
}

/** The lines of a heading are its parts; a space separates them. */
function headingText(lines: readonly ParagraphPiece[], tally: Tally): string {
  const parts = lines.map(({ text }) => removeColumnSpaces(text, tally));
  parts.slice(1).forEach(() => tally.make('heading-line', ' '));
  return parts.join(' ');
}

function bodyText(lines: readonly ParagraphPiece[], tally: Tally): string {
  return joinLines(
    lines.map(({ text }) => ({ text: removeColumnSpaces(text, tally) })),
    tally,
  ).text;
}
