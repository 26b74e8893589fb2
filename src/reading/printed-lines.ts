/** A node of a page; a heading may be printed at the beginning of a paragraph. */
interface Printed {
  type: string;
  runIn?: boolean | undefined;
}

/** The nodes of a page as printed: run-in headings together with their paragraph, others alone. */
export function printedLines<Node extends Printed>(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [];
  let open = false;
  for (const node of nodes) {
    if (open) lines.at(-1)?.push(node);
    else lines.push([node]);
    open = node.runIn === true;
  }
  return lines;
}
