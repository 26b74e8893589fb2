/** A barrier on a page: what it is, where, and how to repair it. */
export interface Finding {
  rule: string;
  element: string;
  repair: string;
}
