import type { TextRange } from '../text/fold-with-offsets.ts';
import type { IndexedSection } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { SectionMatch } from '../index/match-sections.ts';

/**
 * Words of an English query with a sign that matters: 5% is not 5, AI+ is not AI. The index ignores signs, so where such
 * words occur as typed is read from the texts.
 */
export class SignedWords {
  private readonly words: readonly RegExp[];

  constructor(query: string, lang: LibraryIndex['lang']) {
    const words = lang === 'zh' ? [] : (query.normalize('NFKC').match(SIGNED) ?? []);
    this.words = [...new Set(words)].map(
      (word) => new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${word.replace(/[.+]/g, '\\$&')}`, 'iu'),
    );
  }

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  /** Where the first of them is in a text; null where one of them is missing. */
  placeIn(text: string): TextRange | null {
    const places = this.words.map((word) => word.exec(text));
    const first = places.every((place) => place !== null) ? places[0] : null;
    return first ? { start: first.index, end: first.index + first[0].length } : null;
  }

  /** The sections with a block that has them all; null where none has, or there are too many to read. */
  async sectionsWith(
    index: LibraryIndex,
    matches: readonly SectionMatch[],
  ): Promise<ReadonlySet<IndexedSection> | null> {
    if (this.isEmpty || matches.length > MOST_READ) return null;
    const found = await Promise.all(
      matches.map(async ({ page, section }) =>
        (await index.blocksOf(page, section)).some(({ text }) => this.placeIn(text) !== null) ? [section] : [],
      ),
    );
    return found.flat().length === 0 ? null : new Set(found.flat());
  }
}

/** Letters or digits with a percent, plus or degree sign that ends the word. */
const SIGNED = /(?<![\p{L}\p{N}.,])[\p{L}\p{N}][\p{L}\p{N}.,]*[%‰+°]+(?![\p{L}\p{N}])/gu;

/** Each section may cost a small request. */
const MOST_READ = 120;
