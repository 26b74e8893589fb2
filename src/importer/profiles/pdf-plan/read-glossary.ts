import type { DraftNode, DraftPage } from '../../../markdown/draft-page.ts';
import type { Passage } from '../../../markdown/page-content.ts';
import { slicePassage } from '../../rules/slice-passage.ts';
import type { SourceProblems } from '../../rules/source-problems.ts';
import { toDraftText } from '../../rules/to-draft-text.ts';
import type { Tally } from '../../tally.ts';
import { checkSentence } from './check-sentence.ts';
import type { PrintedLine } from './read-printed-lines.ts';
import { readUnits } from './read-units.ts';
import type { Unit } from './read-units.ts';
import { TERM_IDS } from './term-ids.ts';

/** Reads 名词解释: each term becomes a page of the document `glossary`, its name the title, its definition the text. */
export function readGlossary(lines: readonly PrintedLine[], tally: Tally, problems: SourceProblems): DraftPage[] {
  const [heading, first, ...rest] = lines;
  if (heading === undefined) return [];
  tally.take('glossary-heading', heading.text);
  const definitions = first === undefined ? [] : [{ ...first, page: first.page ?? heading.page }, ...rest];
  const terms = toTerms(readUnits(definitions, tally), problems);
  if (terms.length !== TERM_IDS.length)
    problems.add(
      heading.number,
      `${terms.length} terms are explained, ${TERM_IDS.length} have an id.`,
      'Begin each term with its number and ．, or give new terms their ids in term-ids.ts.',
    );
  return terms.flatMap((term, index) => readTerm(term, index + 1, tally, problems));
}

const BEGINS_TERM = /^\d+．/;
const NAMED_TERM = /^((\d+)．)(.+?)([：:])/;

/** A term begins with its number; further units are further paragraphs of its definition. */
function toTerms(units: readonly Unit[], problems: SourceProblems): [Unit, ...Unit[]][] {
  const terms: [Unit, ...Unit[]][] = [];
  for (const unit of units) {
    checkSentence(unit, problems);
    const term = terms.at(-1);
    if (BEGINS_TERM.test(unit.passage.text)) terms.push([unit]);
    else if (term !== undefined) term.push(unit);
    else
      problems.add(
        unit.line,
        `"${unit.passage.text.slice(0, 20)}" belongs to no term.`,
        'Begin each term with its number and ．, such as 1．“四个徐汇”：….',
      );
  }
  return terms;
}

function readTerm(
  [first, ...more]: [Unit, ...Unit[]],
  expected: number,
  tally: Tally,
  problems: SourceProblems,
): DraftPage[] {
  const { passage, line, onPage } = first;
  const parts = NAMED_TERM.exec(passage.text);
  if (parts === null)
    problems.add(
      line,
      `The term "${passage.text.slice(0, 20)}" has no colon after its name.`,
      'Write a term as: number, ．, name, ：, definition.',
    );
  const [, sign = '', number = '', name = '', colon = ''] = parts ?? [];
  if (parts !== null && number !== String(expected))
    problems.add(
      line,
      `Term ${number} stands where number ${expected} is due.`,
      'Number the terms from 1 without gap: add the missing term or correct the number.',
    );
  const id = TERM_IDS[expected - 1];
  if (id === undefined) return [];

  tally.take('term-number', sign);
  tally.take('term-colon', colon);
  const term = withoutNumber(passage, sign);
  const definition = [slicePassage(term, name.length + colon.length), ...more.map((unit) => unit.passage)];
  return [
    {
      document: 'glossary',
      page: id,
      printedPage: onPage ?? undefined,
      nodes: [title(slicePassage(term, 0, name.length)), ...definition.map(paragraph)],
    },
  ];
}

/** A printed page that begins with the number of a term begins with its name. */
function withoutNumber({ text, marks }: Passage, sign: string): Passage {
  return {
    text: text.slice(sign.length),
    marks: marks.map(({ offset, page }) => ({ offset: Math.max(offset - sign.length, 0), page })),
  };
}

function title(passage: Passage): DraftNode {
  return { type: 'title', text: toDraftText(passage) };
}

function paragraph(passage: Passage): DraftNode {
  return { type: 'paragraph', text: toDraftText(passage) };
}
