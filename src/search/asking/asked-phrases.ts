import type { Lang } from '../../i18n/lang.ts';
import type { AskedPiece } from '../files/first-answer.ts';
import { keysOf } from '../words/terms-of.ts';

/** A phrase that a section answers. */
export interface AskedPhrase {
  text: string;
  /** Place of the page in the index, and of the section in it. */
  page: number;
  section: number;
  keys: readonly string[];
}

/** The phrases of some pieces, by the terms they hold. */
export class AskedPhrases {
  /** The phrases that hold a term, by its key. */
  readonly byKey = new Map<string, AskedPhrase[]>();
  private readonly weights = new Map<string, number>();
  private count = 0;

  /** To read all phrases takes longer than to search: they are read once, as long as the same pieces are asked. */
  static of(pieces: readonly AskedPiece[], lang: Lang): AskedPhrases {
    const before = READ.get(pieces);
    if (before !== undefined) return before;
    const read = new AskedPhrases(pieces, lang);
    READ.set(pieces, read);
    return read;
  }

  private constructor(pieces: readonly AskedPiece[], lang: Lang) {
    const known = new Set<string>();
    for (const { page, section, phrases } of pieces.flatMap(({ asked }) => asked))
      for (const text of phrases) {
        const id = pieces.length === 1 ? '' : `${page} ${section} ${text}`;
        if (known.has(id)) continue;
        if (id !== '') known.add(id); // A phrase may lie in several pieces, but stands once in each.
        this.add({ text, page, section, keys: keysOf(text, lang) });
      }
  }

  /** How much a term says among all phrases, more where few hold it. */
  weightOf(key: string): number {
    const before = this.weights.get(key);
    if (before !== undefined) return before;
    const weight = Math.log(1 + this.count / (1 + (this.byKey.get(key)?.length ?? 0)));
    this.weights.set(key, weight);
    return weight;
  }

  private add(phrase: AskedPhrase): void {
    this.count += 1;
    for (const key of phrase.keys) {
      const holders = this.byKey.get(key);
      if (holders === undefined) this.byKey.set(key, [phrase]);
      else holders.push(phrase);
    }
  }
}

const READ = new WeakMap<readonly AskedPiece[], AskedPhrases>();
