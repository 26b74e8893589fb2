import { ContentError } from '../files/content-error.ts';

/** A node of the syntax tree, with its position. */
export interface Placed {
  type?: string;
  position?: { start: { line: number } } | undefined;
  children?: readonly Placed[];
}

export function lineOf(node: Placed): number {
  return node.position?.start.line ?? 1;
}

/** The line where the text of a node begins; the tag of an element such as `<Caption>` has a line of its own. */
export function lineOfText(node: Placed): number {
  const [first] = node.type?.startsWith('mdxJsx') === true ? (node.children ?? []) : [];
  return first === undefined ? lineOf(node) : lineOfText(first);
}

/** @throws {ContentError} at the line of the node, always */
export function failAt(file: string, node: Placed, found: string, repair: string): never {
  throw new ContentError(file, lineOf(node), found, repair);
}
