import type { Bilingual, LibraryBlock } from '../../src/library/library.ts';
import { splitHeading } from './split-heading.ts';
import type { TextPool } from './text-pool.ts';

/** The two languages of a page, by fragment. */
export interface SyntheticTexts {
  zh: ReadonlyMap<string, string>;
  en: ReadonlyMap<string, string>;
}

/** New texts for the blocks of a page, about as long as before, each assembled from real ones. @param next numbers from 0 to 1 */
export function syntheticTexts(blocks: readonly LibraryBlock[], pool: TextPool, next: () => number): SyntheticTexts {
  const texts = blocks.map((block) => [block.fragment, textFor(block, pool, next)] as const);
  return {
    zh: new Map(texts.map(([fragment, { zh }]) => [fragment, zh])),
    en: new Map(texts.map(([fragment, { en }]) => [fragment, en])),
  };
}

function textFor(block: LibraryBlock, pool: TextPool, next: () => number): Bilingual {
  let text = draw(block, pool, next);
  for (let again = 0; again < MOST_DRAWS && !pool.holds(text); again += 1) text = draw(block, pool, next);
  return text;
}

/** Sentences that each pass the checks may fail together, so a text is drawn again at most so often. */
const MOST_DRAWS = 20;

function draw({ kind, zh, en }: LibraryBlock, pool: TextPool, next: () => number): Bilingual {
  const own = { zh, en: en ?? '' };
  switch (kind) {
    case 'heading':
    case 'caption':
      return headingLike(own, pool, next);
    case 'paragraph':
    case 'note':
      return asLongAs(own, pool.sentences, next);
    case 'item':
      return asLongAs(own, pool.items, next);
    case 'row':
      return rowLike(own, pool, next);
    default:
      return kind satisfies never;
  }
}

/** The number stays; the words are those of one heading or of two, so that few headings are alike. */
function headingLike(own: Bilingual, { headings }: TextPool, next: () => number): Bilingual {
  const { number } = splitHeading(own);
  const [first, second] = [pick(headings, next), pick(headings, next)];
  const words =
    first.zh.length + second.zh.length > LONG_HEADING
      ? first
      : { zh: `${first.zh}、${second.zh}`, en: `${first.en}; ${second.en}` };
  return { zh: number.zh + words.zh, en: number.en + words.en };
}

/** Characters of the longest heading that is made of two. */
const LONG_HEADING = 24;

function asLongAs(own: Bilingual, pool: readonly Bilingual[], next: () => number): Bilingual {
  let text = pickUpTo(own.zh.length, pool, next);
  while (text.zh.length < own.zh.length * ENOUGH) {
    const more = pickUpTo(own.zh.length - text.zh.length, pool, next);
    // Nothing is repeated: the checks would report it.
    if (!text.zh.includes(more.zh)) text = joined(text, more);
  }
  return text;
}

/** Of a few texts drawn, the first that is not too long, else the shortest: some in the pool are whole blocks, where the languages divide them differently. */
function pickUpTo(length: number, pool: readonly Bilingual[], next: () => number): Bilingual {
  const drawn = Array.from({ length: DRAWS }, () => pick(pool, next));
  return (
    drawn.find(({ zh }) => zh.length <= length * 1.2) ??
    drawn.reduce((shortest, text) => (text.zh.length < shortest.zh.length ? text : shortest))
  );
}

const DRAWS = 6;

/** Texts are on average as long as their models if they may end a little earlier. */
const ENOUGH = 0.8;

function joined(left: Bilingual, right: Bilingual): Bilingual {
  return {
    zh: left.zh + (/[。！？；：”）]$/.test(left.zh) ? '' : '；') + right.zh,
    en: left.en + (/[.!?;:”)]$/.test(left.en) ? ' ' : '; ') + right.en,
  };
}

/** Cells without words, such as numbers and units, stay as they are; so does a header row, whose columns the tables share. */
function rowLike(own: Bilingual, { cells }: TextPool, next: () => number): Bilingual {
  const english = own.en.split('\t');
  const row = own.zh
    .split('\t')
    .map((zh, place) => (/\p{Script=Han}/u.test(zh) ? pick(cells, next) : { zh, en: english[place] ?? '' }));
  return { zh: row.map(({ zh }) => zh).join('\t'), en: row.map(({ en }) => en).join('\t') };
}

function pick(pool: readonly Bilingual[], next: () => number): Bilingual {
  const text = pool[Math.floor(next() * pool.length)];
  if (text === undefined) throw new Error('The library has no text of this kind to make others of.');
  return text;
}
