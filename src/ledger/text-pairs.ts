/**
 * A text as its pairs of neighboring characters, to measure how alike two texts are: a corrected character changes two pairs
 * wherever it stands; a sentence that moves within its paragraph changes only those at its ends. White space, punctuation and
 * the difference between full and half width do not count.
 */
export class TextPairs {
  /** Number of pairs. */
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;

  private constructor(counts: ReadonlyMap<string, number>) {
    this.counts = counts;
    let size = 0;
    for (const count of counts.values()) size += count;
    this.size = size;
  }

  /** The pairs of a text. Its ends count as characters, so that the shortest text has two pairs. */
  static of(text: string): TextPairs {
    const characters = [EDGE, ...text.normalize('NFKC').toLowerCase().replace(IDLE, ''), EDGE];
    const counts = new Map<string, number>();
    for (let index = 1; index < characters.length; index += 1) {
      const pair = `${characters[index - 1] ?? ''}${characters[index] ?? ''}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return new TextPairs(counts);
  }

  /** Number of pairs that both have. */
  shared(other: TextPairs): number {
    const [few, many] = this.counts.size < other.counts.size ? [this, other] : [other, this];
    let sum = 0;
    for (const [pair, count] of few.counts) sum += Math.min(count, many.counts.get(pair) ?? 0);
    return sum;
  }

  /** What is left when the pairs of another text are removed. */
  without(other: TextPairs): TextPairs {
    const rest = new Map<string, number>();
    for (const [pair, count] of this.counts) {
      const left = count - (other.counts.get(pair) ?? 0);
      if (left > 0) rest.set(pair, left);
    }
    return new TextPairs(rest);
  }

  /** Likeness, 0 to 1: twice the shared pairs divided by the pairs of both (Dice). */
  like(other: TextPairs): number {
    return (2 * this.shared(other)) / Math.max(1, this.size + other.size);
  }

  /** The share of this text that is contained in another, 0 to 1. */
  within(other: TextPairs): number {
    return this.shared(other) / Math.max(1, this.size);
  }
}

const EDGE = '\u0002';
const IDLE = /[\s\p{P}]+/gu;
