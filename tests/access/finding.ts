/** A barrier on a page: what it is, where, and how to mend it. */
export interface Finding {
  rule: string;
  element: string;
  repair: string;
}
