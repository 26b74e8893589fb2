import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { correctPieces } from '../correct-pieces.ts';
import { readOfficialDocument } from '../grammar/read-official-document.ts';
import { withoutPageCharacters } from '../page-characters.ts';
import type { Piece } from '../pieces.ts';
import { openSource } from '../read-source.ts';
import { readLines } from '../readers/read-text.ts';
import { Tally } from '../tally.ts';
import { printedPages } from './printed-pages.ts';

const { bytes, corrections, correctionsFile } = openSource(
  path.join(import.meta.dirname, '../../..'),
  'src/sources/plan-2021-2025',
);
const reading = readLines(bytes, 'source.txt');
const { pieces: plan } = correctPieces(reading.pieces, corrections, correctionsFile, new Tally());

type Change = (text: string) => string | null;

/**
 * The messages of layout and grammar for the real plan with some lines changed or left out, except that it has no title.
 */
function messagesFor(changes: ReadonlyMap<number, Change>): string[] {
  const lines = plan.flatMap((piece): Piece[] => {
    const change = changes.get(piece.place.line);
    if (piece.kind !== 'paragraph' || change === undefined) return [piece];
    const text = change(piece.text);
    return text === null ? [] : [{ ...piece, text }];
  });
  try {
    const laid = printedPages(lines, new Tally(), 'source.txt');
    const { doubts } = readOfficialDocument({ ...reading, pieces: laid, characters: { source: charactersIn(laid) } });
    return doubts
      .filter(({ reason }) => !reason.startsWith('No title'))
      .map(({ line, reason }) => `source.txt:${line} ${reason}`);
  } catch (error) {
    return error instanceof AggregateError
      ? error.errors.map(({ message }: Error) => message)
      : [error instanceof Error ? error.message : String(error)];
  }
}

function charactersIn(pieces: readonly Piece[]): number {
  const texts = pieces.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [piece.text];
    return piece.kind === 'table'
      ? [piece.caption ?? '', ...piece.rows.flat().flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items])]
      : [];
  });
  return [...withoutPageCharacters(texts.join('')).replace(/\s/gu, '')].length;
}

const remove = (): null => null;
const replace =
  (from: string, to: string) =>
  (text: string): string => {
    assert(text.includes(from), `"${from}" in "${text}"`);
    return text.replace(from, to);
  };

for (const [what, line, change, message] of [
  [
    'a missing section',
    430,
    remove,
    /^source\.txt:567 "第四节" comes where number 3 is expected: a number is missing\./,
  ],
  [
    'a part after a missing one',
    30,
    replace('第一篇', '第二篇'),
    /^source\.txt:30 "第二篇" comes where number 1 is expected/,
  ],
  [
    'a section after a missing one',
    193,
    replace('第二节', '第三节'),
    /^source\.txt:193 "第三节" comes where number 2 is expected: a number is missing\./,
  ],
  ['a section that appears twice', 193, replace('第二节', '第一节'), /^source\.txt:193 The numbers start again/],
  [
    'a missing chapter heading',
    242,
    remove,
    /^source\.txt:244 The numbers start again without a new heading above them/,
  ],
  [
    'a chapter after a missing one',
    242,
    replace('第二章', '第三章'),
    /^source\.txt:242 "第三章" comes where number 2 is expected/,
  ],
  [
    'a heading without its number',
    193,
    replace('第二节  ', ''),
    /^source\.txt:193\n {2}found: The paragraph "五年发展启示与不足" ends in the middle of a sentence: "五年发展启示与不足"\.\n {2}fix: {3}If it is a heading, give it its number/,
  ],
  [
    'a heading with an unreadable number',
    193,
    replace('第二节', '第节'),
    /^source\.txt:193\n {2}found: The paragraph "第节 五年发展启示与不足" ends in the middle/,
  ],
  [
    'a heading that runs on into its text',
    193,
    replace('与不足 ', '与不足'),
    /^source\.txt:193\n {2}found: The heading "第二节 五年发展启示与不足过去的五年，我" runs on into a sentence\.\n {2}fix: {3}End the heading with a space/,
  ],
  [
    'a paragraph that is cut',
    195,
    replace('为徐汇更高水平的发展', '为徐汇更高水平的发展 '),
    /^source\.txt:195\n {2}found: The paragraph "过去的五年，我们勇于实践、不懈奋斗，为徐" ends in the middle of a sentence: "为徐汇更高水平的发展"\.[\s\S]*remove the space/,
  ],
  [
    'a printed page that is not marked',
    75,
    replace(' 期智', '期智'),
    /source\.txt:615\n {2}found: The printed page number is 14, but this is page 13 by count\.\n {2}fix: {3}A printed page begins at a line that starts with a space\./,
  ],
  [
    'an indicator without its target',
    530,
    replace(' 9', ''),
    /^source\.txt:530\n {2}found: Row 6 of the indicators, "6 生命健康产业总产出年均增长率 % 预期性", is not its number, name, unit/,
  ],
  ['an indicator that is missing', 530, remove, /^source\.txt:532\n {2}found: Row 6 of the indicators, "7 /],
  [
    'a project without its function',
    2640,
    replace(' 配套设施', ''),
    /^source\.txt:2640\n {2}found: Project "5 西岸创艺仓" does not have number 5 and the cells 序号, 项目名称, 主要功能\./,
  ],
  [
    'a project with a cell too many',
    2640,
    replace('配套设施', '配套设施 商办'),
    /^source\.txt:2640\n {2}found: Project "5 西岸创艺仓 配套设施 商办" does not have number 5/,
  ],
  ['a project that is missing', 2640, remove, /^source\.txt:2642\n {2}found: Project "6 .*does not have number 5/],
  [
    'a line of an annex that belongs nowhere',
    2640,
    replace('5 ', ''),
    /^source\.txt:2640\n {2}found: "西岸创艺仓 配套设施" belongs to no project\./,
  ],
  ['a term that is missing', 2763, replace('6．', '8．'), /^source\.txt:2763 The terms are out of order/],
] as const)
  test(`reports ${what} with place, finding and repair`, () =>
    assert.match(messagesFor(new Map([[line, change]]))[0] ?? '', message));

test('reports several problems together', () => {
  const changes = new Map([
    [2640, replace('5 西岸创艺仓', '6 西岸创艺仓')],
    [530, replace(' 9', '')],
  ]);
  assert.equal(messagesFor(changes).length, 2);
});

test('reports nothing for the unchanged plan', () => assert.deepEqual(messagesFor(new Map()), []));
