/** Last segment of the page of each document that describes how its text was made; no other page may have it. */
export const MADE_PAGE = 'made';

/** Fragments that every such page has. */
export const MADE_PLACES = ['corrections', 'rules'] as const;

/** Fragment on that page of the corrections of a block: `part-2-p2` for `plan-report-2025/part-2/p2`. */
export function madeFragment(block: string): string {
  return block.slice(block.indexOf('/') + 1).replaceAll('/', '-');
}
