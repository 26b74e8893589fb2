import { AlignmentType, HeadingLevel, ImageRun, Paragraph, type FileChild } from 'docx';
import type { LibraryPage } from '../../library/library.ts';
import type { Block, PageNode } from '../../markdown/page-content.ts';
import { headingLevels } from '../../reading/heading-levels.ts';
import { printedLines } from '../../reading/printed-lines.ts';
import { langOf, type Form } from '../edition.ts';
import { pictureBytes, pictureType } from '../pictures.ts';
import type { Bookmarks } from './bookmarks.ts';
import { blockRuns, type WordPage } from './word-blocks.ts';
import { boxTable, twoColumns, type ColumnRow } from './word-columns.ts';
import { wordTable } from './word-table.ts';

/** A page of the library as paragraphs and tables of Word; a long one begins on a new sheet. */
export function wordPage(page: LibraryPage, form: Form, bookmarks: Bookmarks): FileChild[] {
  return nodesOf(page.nodes, { page, form, bookmarks, levels: headingLevels(page.nodes) });
}

/** Side by side, consecutive blocks that are not headings or tables form one table of two columns. */
function nodesOf(nodes: readonly PageNode[], part: WordPage): FileChild[] {
  const made: FileChild[] = [];
  let waiting: ColumnRow[] = [];
  const flush = (): void => {
    if (waiting.length > 0) made.push(twoColumns(waiting, part));
    waiting = [];
  };
  for (const line of printedLines(nodes)) {
    const rows = part.form === 'parallel' ? rowsOf(line) : null;
    if (rows !== null) waiting.push(...rows);
    else {
      flush();
      made.push(...lineOf(line, part));
    }
  }
  flush();
  return made;
}

/** The side-by-side rows of a line; null for what spans both columns. */
function rowsOf(line: readonly PageNode[]): ColumnRow[] | null {
  const [node] = line;
  if (line.length > 1) return [line.flatMap((one) => ('block' in one ? [one.block] : []))];
  switch (node?.type) {
    case 'paragraph':
    case 'note':
      return [[node.block]];
    case 'list':
      return node.items.map((item) => [item]);
    default:
      return null;
  }
}

function lineOf(line: readonly PageNode[], part: WordPage): FileChild[] {
  if (line.length === 1) return line.flatMap((node) => nodeOf(node, part));
  const children = line.flatMap((node, index) =>
    'block' in node ? blockRuns(node.block, part, index < line.length - 1) : [],
  );
  return [new Paragraph({ style: 'Text', children })];
}

function nodeOf(node: PageNode, part: WordPage): FileChild[] {
  switch (node.type) {
    case 'title':
    case 'section':
    case 'subheading':
      return [headingOf(node.block, part)];
    case 'paragraph':
      return [new Paragraph({ style: 'Text', children: blockRuns(node.block, part) })];
    case 'note':
      return [new Paragraph({ style: 'Small', children: blockRuns(node.block, part) })];
    case 'figure':
      return figureOf(node.block, part);
    case 'list':
      return node.items.map(
        (item) => new Paragraph({ style: 'Point', bullet: { level: 0 }, children: blockRuns(item, part) }),
      );
    case 'table':
      return wordTable(node, part);
    case 'box':
      return [boxTable([headingOf(node.block, part), ...nodesOf(node.nodes, part)])];
    default:
      return node satisfies never;
  }
}

function headingOf(block: Block, part: WordPage): Paragraph {
  const level = (part.levels.get(block.fragment) ?? 2) as keyof typeof HEADINGS;
  return new Paragraph({
    heading: HEADINGS[level],
    pageBreakBefore: level === 1 && part.page.blocks.length > FEW_BLOCKS,
    children: blockRuns(block, part),
  });
}

/** A caption without a picture becomes a paragraph: the original picture is lost, or Word cannot show its format. */
function figureOf(block: Block, part: WordPage): FileChild[] {
  const picture = part.page.pictures.get(block.fragment);
  const caption = new Paragraph({ alignment: AlignmentType.CENTER, children: blockRuns(block, part) });
  const type = IMAGE_TYPES[pictureType(picture?.name ?? '')];
  if (picture === undefined || type === undefined) return [caption];
  const { width, height, alt, name } = picture;
  const scale = Math.min(1, WIDEST / width);
  const shown = new ImageRun({
    type,
    data: pictureBytes(picture),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: part.bookmarks.nextPicture(), name, description: alt[langOf(part.form)] ?? block.text },
  });
  return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [shown] }), caption];
}

/** The page of a term is a title and a definition, so several fit on one sheet. */
const FEW_BLOCKS = 5;
/** Widest picture, in CSS pixels. */
const WIDEST = 600;
/** Most versions of Word show WebP pictures as broken. */
const IMAGE_TYPES: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;
