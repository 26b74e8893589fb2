import { ContentError } from '../files/content-error.ts';
import { throwTogether } from '../files/throw-together.ts';
import type { DraftCell, DraftNode, DraftPage, DraftText } from '../markdown/draft-page.ts';
import type { BlockNumber } from './numbers.ts';

/**
 * Gives blocks the numbers that `numbers.yaml` keeps for them, as markers.
 *
 * @param document document the pages belong to where they do not say
 * @throws {ContentError} for a number that fits no block or several; {AggregateError} for several of them
 */
export function numberBlocks(
  pages: readonly DraftPage[],
  document: string,
  numbers: readonly BlockNumber[],
): DraftPage[] {
  const unused = new Set(numbers);
  const problems: ContentError[] = [];
  const numbered = pages.map((page) => {
    const own = numbers.filter(
      (number) => number.page === page.page && number.document === (page.document ?? document),
    );
    for (const number of own) unused.delete(number);
    return own.reduce((draft, number) => {
      const blocks = blocksOf(draft.nodes).filter((block) => fits(block, number));
      const [block] = blocks;
      if (block !== undefined && blocks.length === 1)
        return { ...draft, nodes: draft.nodes.map((node) => marked(node, block, number.fragment)) };
      problems.push(
        new ContentError(
          number.file,
          number.line,
          `"${number.begins}" begins ${blocks.length} blocks that could be ${number.fragment}, not one.`,
          REPAIR,
        ),
      );
      return draft;
    }, page);
  });
  for (const { file, line, document: named, page } of unused)
    problems.push(new ContentError(file, line, `There is no page "${named}/${page}".`, REPAIR));
  return problems.length === 0 ? numbered : throwTogether(problems);
}

const REPAIR = 'Give the page, and as much of the beginning of the text as no other block of its section has.';

/** A text that becomes a block: `text` is where its marker goes, `reads` what it says. */
interface NumberedText {
  letter: 's' | 'p' | 'i' | 't' | 'r' | 'f' | 'n';
  section: number | null;
  text: DraftText;
  reads: string;
}

function blocksOf(nodes: readonly DraftNode[]): NumberedText[] {
  let section: number | null = null;
  return nodes.flatMap((node) => {
    if (node.type === 'section') section = node.number;
    return textsOf(node).map(([letter, text, reads = text]) => ({ letter, section, text, reads: plain(reads) }));
  });
}

type LetteredText = [letter: NumberedText['letter'], text: DraftText, reads?: DraftText];

function textsOf(node: DraftNode): LetteredText[] {
  switch (node.type) {
    case 'title':
      return [];
    case 'section':
      return [['s', node.text]];
    case 'paragraph':
      return [['p', node.text]];
    case 'list':
      return node.items.map((item) => ['i', item]);
    case 'figure':
      return [['f', node.caption]];
    case 'note':
      return [['n', node.text]];
    case 'table':
      return [
        ...(node.caption === null ? [] : [['t', node.caption] satisfies LetteredText]),
        ...rowTexts(node.header.map((text) => ({ text, items: [] }))),
        ...node.rows.flatMap(rowTexts),
      ];
    default:
      return node satisfies never;
  }
}

function rowTexts(cells: readonly DraftCell[]): LetteredText[] {
  const items = cells.flatMap((cell) => cell.items.map((item): LetteredText => ['i', item]));
  const reads = cells.flatMap(({ text }, index) =>
    index === 0 || plain(cells[0]?.text ?? []) === '' ? text : ['\t', ...text],
  );
  return cells[0] === undefined ? items : [['r', cells[0].text, reads], ...items];
}

function fits({ letter, section, reads }: NumberedText, { fragment, begins }: BlockNumber): boolean {
  if (fragment.replace(/\d+$/, '').at(-1) !== letter || !reads.startsWith(begins)) return false;
  return letter === 's' || (/^s(\d+)-/.exec(fragment)?.[1] ?? null) === (section === null ? null : String(section));
}

function plain(text: DraftText): string {
  return text
    .filter((part) => typeof part === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The node with the marker at the end of that one text; a section takes the number itself. */
function marked(node: DraftNode, { text }: NumberedText, fragment: string): DraftNode {
  const mark = (candidate: DraftText): DraftText => (candidate === text ? [...text, { fragment }] : candidate);
  switch (node.type) {
    case 'title':
      return node;
    case 'section':
      return node.text === text ? { ...node, number: Number(fragment.slice(1)) } : node;
    case 'paragraph':
    case 'note':
      return { ...node, text: mark(node.text) };
    case 'list':
      return { ...node, items: node.items.map(mark) };
    case 'figure':
      return { ...node, caption: mark(node.caption) };
    case 'table':
      return {
        ...node,
        caption: node.caption === null ? null : mark(node.caption),
        header: node.header.map(mark),
        rows: node.rows.map((cells) => cells.map((cell) => ({ text: mark(cell.text), items: cell.items.map(mark) }))),
      };
    default:
      return node satisfies never;
  }
}
