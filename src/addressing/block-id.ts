/** The page a block is on: `plan/chapter-5` for `plan/chapter-5/s1-p3`. */
export function pageOf(block: string): string {
  return block.slice(0, Math.max(0, block.lastIndexOf('/')));
}

/** The fragment of a block: `s1-p3` for `plan/chapter-5/s1-p3`. */
export function fragmentOf(block: string): string {
  return block.slice(block.lastIndexOf('/') + 1);
}
