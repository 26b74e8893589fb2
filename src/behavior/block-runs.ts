/** The text of a block as it stands in the page, and the DOM range of any part of it. */
export interface BlockRuns {
  text: string;
  rangeOf: (start: number, end: number) => Range;
}

/** Reads the text nodes of a block, leaving out what the interface adds and the blocks inside it. */
export function blockRuns(block: Element): BlockRuns {
  const nodes = textNodes(block);
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  const boundary = (offset: number): [Text, number] => {
    const index = Math.max(0, starts.filter((start) => start <= offset).length - 1);
    const node = nodes[index];
    if (node === undefined) throw new RangeError(`There is no text at ${offset}.`);
    return [node, Math.min(offset - (starts[index] ?? 0), node.length)];
  };
  return {
    text,
    rangeOf(start, end) {
      const range = new Range();
      range.setStart(...boundary(start));
      const [node, offset] = boundary(end - 1);
      range.setEnd(node, offset + 1);
      return range;
    },
  };
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && (node.id !== '' || node.hasAttribute('data-ui')) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
