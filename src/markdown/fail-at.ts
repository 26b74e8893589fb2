import { ContentError } from '../files/content-error.ts';

/** A node of the syntax tree that knows its line. */
export interface Placed {
  position?: { start: { line: number } } | undefined;
}

export function lineOf(node: Placed): number {
  return node.position?.start.line ?? 1;
}

/** @throws {ContentError} at the line of the node, always */
export function failAt(file: string, node: Placed, found: string, repair: string): never {
  throw new ContentError(file, lineOf(node), found, repair);
}
