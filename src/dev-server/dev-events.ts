/** Messages between the server and the open pages. */
export const EVENTS = {
  /** A page asks for the last findings. */
  asked: 'content:asked',
  /** What a build would refuse: `CheckReport`. */
  checked: 'content:checked',
  searchRenewed: 'content:search-renewed',
} as const;

export interface CheckReport {
  /** Each with place, finding and repair, as printed by `npm run check`. */
  problems: readonly string[];
}
