/** How a query is read, in one library or in several at once. */
export interface WaysToRead<Read> {
  /** Whether a reading leads anywhere: a text has its words, or it names something. */
  isKnown(read: Read): boolean;
  /** The query in simplified characters, the likeliest way first; each is tried only when its turn comes. */
  inOtherScripts(): Promise<readonly (() => Promise<Read>)[]>;
  /** Where no way leads anywhere: what the query may name that no text has literally. */
  otherwise(typed: Read): Promise<Read>;
}

/** The order in which every search reads a query: as typed, in simplified characters, and only then more loosely. */
export async function readInOrder<Read>(
  typed: Read,
  { isKnown, inOtherScripts, otherwise }: WaysToRead<Read>,
): Promise<Read> {
  if (isKnown(typed)) return typed;
  for (const reading of await inOtherScripts()) {
    const read = await reading();
    if (isKnown(read)) return read;
  }
  return otherwise(typed);
}
