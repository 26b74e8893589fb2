/** Whether an id in the list from `besideTerms` is that of a name; ids of names contain no slash. */
export function isName(id: string): boolean {
  return !id.includes('/');
}

/** Id of a term in that list. */
export function termId(term: string): string {
  return `${TERM}${term}`;
}

/** The term that an id of that list stands for, or null. */
export function termIn(id: string): string | null {
  return id.startsWith(TERM) ? id.slice(TERM.length) : null;
}

/** Id in that list of the words that only look like a name. */
export function lookalikeOf(name: string): string {
  return `other/${name}`;
}

const TERM = 'term/';
