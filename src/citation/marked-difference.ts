import { diffArrays } from 'diff';

/** A stretch of a passage: in both texts, in the library alone, or in the quotation alone. */
export interface MarkedStretch {
  kind: 'same' | 'library' | 'quotation';
  text: string;
}

/** A quotation beside the passage it is nearest to. */
export interface MarkedDifference {
  stretches: readonly MarkedStretch[];
  /** Places in which they differ: a change of one word into another is one. */
  count: number;
}

/** Marks what differs between a passage of the library and a quotation; what stands around the quoted words is left out. */
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

/** What the passage has before and after the quotation is no difference. */
function withoutSurroundings(stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const first = stretches.findIndex(({ kind }) => kind === 'same');
  const last = stretches.map(({ kind }) => kind).lastIndexOf('same');
  return stretches.filter(({ kind }, index) => kind !== 'library' || (index > first && index < last));
}

function placesIn(stretches: readonly MarkedStretch[]): number {
  return stretches.filter(({ kind }, index) => kind !== 'same' && (stretches[index - 1]?.kind ?? 'same') === 'same')
    .length;
}
