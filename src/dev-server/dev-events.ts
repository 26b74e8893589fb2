/** Messages between the server and the open pages. */
export const EVENTS = {
  /** A page asks what was found last. */
  asked: 'content:asked',
  /** What a build would refuse: `CheckReport`. */
  checked: 'content:checked',
  searchRenewed: 'content:search-renewed',
} as const;

export interface CheckReport {
  /** Each with its place, finding and repair, as `npm run check` prints them. */
  problems: readonly string[];
}
