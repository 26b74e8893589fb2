import { diffArrays } from 'diff';

/** A stretch of text: in both texts, only in the library, or only in the quotation. */
export interface MarkedStretch {
  kind: 'same' | 'library' | 'quotation';
  text: string;
}

/** A quotation compared with the passage most like it. */
export interface MarkedDifference {
  stretches: readonly MarkedStretch[];
  /** Number of places in which they differ; one word replaced by another counts as one. */
  count: number;
}

/** Marks what differs between a passage of the library and a quotation, without the words around the quoted ones. */
export function markedDifference(passage: string, quotation: string): MarkedDifference {
  const changes = diffArrays(tokensOf(passage), tokensOf(quotation));
  const all = changes.map(({ added, removed, value }): MarkedStretch => ({
    kind: added ? 'quotation' : removed ? 'library' : 'same',
    text: value.join(''),
  }));
  const stretches = withoutSurroundings(all);
  return { stretches, count: placesIn(stretches) };
}

/** Chinese by the character, other writing by the word. */
function tokensOf(text: string): string[] {
  return text.match(/[A-Za-zÀ-ÿ]+(?:[’'][A-Za-z]+)?|[\d.,]*\d|\s+|./gsu) ?? [];
}

/** Words of the passage before and after the quotation are not differences. */
function withoutSurroundings(stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const first = stretches.findIndex(({ kind }) => kind === 'same');
  const last = stretches.map(({ kind }) => kind).lastIndexOf('same');
  return stretches.filter(({ kind }, index) => kind !== 'library' || (index > first && index < last));
}

function placesIn(stretches: readonly MarkedStretch[]): number {
  return stretches.filter(({ kind }, index) => kind !== 'same' && (stretches[index - 1]?.kind ?? 'same') === 'same')
    .length;
}
