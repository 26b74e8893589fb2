/** Kinds of block, as exported in `/data/corpus.jsonl`. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'row', 'caption', 'note'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * The grammar of fragments: `title`, `s1`, `p2`, `s1-p3`, `s1-p3-i2`, `s1-t1`, `s1-t1-r4`, `s1-t1-r4-i2`, `f1`, `n1`;
 * headings below a section `s1-h1`; boxes `s1-b1` and their contents, such as `s1-b1-p1`.
 */
export const FRAGMENT =
  /^(?:title|s[1-9]\d*|(?:s[1-9]\d*-)?b[1-9]\d*|(?:s[1-9]\d*-)?(?:b[1-9]\d*-)?(?:p[1-9]\d*(?:-i[1-9]\d*)?|t[1-9]\d*(?:-r\d+(?:-i[1-9]\d*)?)?|[fhn][1-9]\d*))$/;

/** What the parts of a fragment begin with, `title` apart; a test holds it to `FRAGMENT`. */
export const FRAGMENT_LETTERS = ['s', 'h', 'b', 'p', 'i', 't', 'r', 'f', 'n'] as const;
export type FragmentLetter = (typeof FRAGMENT_LETTERS)[number];

/** The section that a fragment is in: `s1` for `s1-p3` and for `s1` itself, null for `title` and `p2`. */
export function sectionOf(fragment: string): string | null {
  return /^s\d+/.exec(fragment)?.[0] ?? null;
}

/** Whether a fragment is the heading of a section itself: `s1`, but not `s1-h1`. */
export function isSectionFragment(fragment: string): boolean {
  return /^s\d+$/.test(fragment);
}
