/** A node with what is below it. */
export interface Branch<Node> {
  node: Node;
  inner: readonly Branch<Node>[];
}

/**
 * Nests a sequence of nodes under their headings: a heading holds what follows, up to the next heading of its level or above.
 *
 * @param levelOf level of a heading, the lowest number being the highest level; null for other nodes
 */
export function nest<Node>(nodes: readonly Node[], levelOf: (node: Node) => number | null): Branch<Node>[] {
  const branches: Branch<Node>[] = [];
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index] as Node;
    const level = levelOf(node);
    const end = level === null ? index + 1 : endOf(nodes, index, level, levelOf);
    branches.push({ node, inner: nest(nodes.slice(index + 1, end), levelOf) });
    index = end;
  }
  return branches;
}

function endOf<Node>(
  nodes: readonly Node[],
  start: number,
  level: number,
  levelOf: (node: Node) => number | null,
): number {
  const next = nodes.findIndex((node, index) => index > start && (levelOf(node) ?? Infinity) <= level);
  return next === -1 ? nodes.length : next;
}
