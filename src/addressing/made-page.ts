/** Last segment of the page of each document that tells how its text was made; no page of a document may have it. */
export const MADE_PAGE = 'made';

/** Places on that page that every one of them has. */
export const MADE_PLACES = ['corrections', 'rules'] as const;

/** Fragment on that page of what was corrected at a block: `part-2-p2` for `plan-report-2025/part-2/p2`. */
export function madeFragment(block: string): string {
  return block.slice(block.indexOf('/') + 1).replaceAll('/', '-');
}
