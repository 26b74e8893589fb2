/** The text of a block as it is in the page, and the DOM ranges of any part of it. */
export interface BlockRuns {
  text: string;
  /** One range, or one in each cell that the part reaches into: items with an address of their own may come between. */
  rangesOf: (start: number, end: number) => Range[];
}

interface Run {
  node: Text;
  /** Where it begins in the text of the block. */
  start: number;
  cell: Element | null;
}

/**
 * Reads the text nodes of a block, leaving out what the interface adds and the blocks inside it. Cells, and two languages
 * side by side, are separated by a space, as in the search.
 */
export function blockRuns(block: Element): BlockRuns {
  const runs: Run[] = [];
  let text = '';
  for (const node of textNodes(block)) {
    const cell = node.parentElement?.closest('td, th, .cell, div') ?? null;
    if (runs.length > 0 && cell !== runs.at(-1)?.cell) text += ' ';
    runs.push({ node, start: text.length, cell });
    text += node.data;
  }
  return {
    text,
    rangesOf(start, end) {
      const reached = runs.filter((run) => run.start < end && run.start + run.node.length > start);
      const cells = [...new Set(reached.map(({ cell }) => cell))];
      return cells.map((cell) =>
        rangeOver(
          reached.filter((run) => run.cell === cell),
          start,
          end,
        ),
      );
    },
  };
}

function rangeOver(runs: readonly Run[], start: number, end: number): Range {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`There is no text at ${start}.`);
  const range = new Range();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && (node.id !== '' || node.hasAttribute('data-ui'))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
