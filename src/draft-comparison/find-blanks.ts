/** A blank of the draft with the words around it. */
export interface Blank {
  before: string;
  placeholder: string;
  after: string;
}

/** Finds the blanks of a text. The draft prints them as ** or ## or XX. */
export function findBlanks(text: string): Blank[] {
  return [...text.matchAll(/\*\*|##|XX/g)].map(({ 0: placeholder, index }) => ({
    before: lastClause(text.slice(0, index)),
    placeholder,
    after: firstClause(text.slice(index + placeholder.length)),
  }));
}

function lastClause(text: string): string {
  return /[^,;，；。、]*$/.exec(text)?.[0] ?? '';
}

function firstClause(text: string): string {
  return /^[^,;，；。、]*/.exec(text)?.[0] ?? '';
}
