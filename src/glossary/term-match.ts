/** One mention of a term. `start` and `end` are offsets (UTF-16 units) in the text that was searched. */
export interface TermMatch {
  id: string;
  start: number;
  end: number;
}
