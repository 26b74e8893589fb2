import { FRAGMENT_LETTERS, type FragmentLetter } from '../addressing/fragment.ts';
import { ContentError } from '../files/content-error.ts';
import { throwTogether } from '../files/throw-together.ts';
import type { DraftCell, DraftNode, DraftPage, DraftText } from '../markdown/draft-page.ts';
import { FragmentCounter } from '../markdown/fragment-counter.ts';
import type { BlockNumber } from './numbers.ts';

/**
 * Gives blocks the numbers that `numbers.yaml` keeps for them, as markers.
 *
 * @param document document of the pages that do not name one
 * @throws {ContentError} for a number that matches no block or several; {AggregateError} for several such numbers
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

const REPAIR = 'Give the page, and enough of the beginning of the text that no other block of its section begins so.';

/** A text that becomes a block: its marker goes into `text`; `reads` is its words. */
interface NumberedText {
  letter: FragmentLetter;
  /** The beginning of its fragment: `s1-` in section 1, `s1-b2-` in its second box. */
  stem: string;
  text: DraftText;
  reads: string;
}

function blocksOf(nodes: readonly DraftNode[], outer = '', counter = new FragmentCounter()): NumberedText[] {
  let stem = outer;
  return nodes.flatMap((node) => {
    if (node.type === 'section') stem = `s${node.number}-`;
    const own = textsOf(node).map(([letter, text, reads = text]) => ({ letter, stem, text, reads: plain(reads) }));
    if (node.type !== 'box') return own;
    const last = node.caption.at(-1);
    const given = typeof last === 'object' && 'fragment' in last ? last.fragment : null;
    return [...own, ...blocksOf(node.nodes, `${counter.take(`${stem}b`, given) ?? given}-`, counter)];
  });
}

type LetteredText = [letter: NumberedText['letter'], text: DraftText, reads?: DraftText];

function textsOf(node: DraftNode): LetteredText[] {
  switch (node.type) {
    case 'title':
      return [];
    case 'section':
      return [['s', node.text]];
    case 'subheading':
      return [['h', node.text]];
    case 'box':
      return [['b', node.caption]];
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
    case 'merged-table':
      return [
        ...(node.caption === null ? [] : [['t', node.caption] satisfies LetteredText]),
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

function fits({ letter, stem, reads }: NumberedText, { fragment, begins }: BlockNumber): boolean {
  if (fragment.replace(/\d+$/, '').at(-1) !== letter || !reads.startsWith(begins)) return false;
  return letter === 's' || fragment.replace(WITHIN, '') === stem;
}

/** The part of a fragment within its section or box. */
const WITHIN = new RegExp(
  `[${FRAGMENT_LETTERS.filter((letter) => !'sir'.includes(letter)).join('')}]\\d+(?:-[ir]\\d+){0,2}$`,
);

function plain(text: DraftText): string {
  return text
    .filter((part) => typeof part === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The node with the marker at the end of that one text; a section gets the number itself. */
function marked(node: DraftNode, block: NumberedText, fragment: string): DraftNode {
  const { text } = block;
  const mark = (candidate: DraftText): DraftText => (candidate === text ? [...text, { fragment }] : candidate);
  switch (node.type) {
    case 'title':
      return node;
    case 'section':
      return node.text === text ? { ...node, number: Number(fragment.slice(1)) } : node;
    case 'subheading':
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
    case 'merged-table':
      return {
        ...node,
        caption: node.caption === null ? null : mark(node.caption),
        rows: node.rows.map((cells) =>
          cells.map((cell) => ({ ...cell, text: mark(cell.text), items: cell.items.map(mark) })),
        ),
      };
    case 'box':
      return {
        ...node,
        caption: mark(node.caption),
        nodes: node.nodes.map((inner) => marked(inner, block, fragment)),
      };
    default:
      return node satisfies never;
  }
}
