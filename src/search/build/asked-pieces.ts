import { brotliCompressSync, constants } from 'node:zlib';
import type { Lang } from '../../i18n/lang.ts';
import type { AskedOfSection, AskedPiece } from '../files/first-answer.ts';
import { pieceOf } from '../files/piece-of.ts';
import { SEPARATOR } from '../postings/tokenize.ts';
import { keysOf } from '../words/terms-of.ts';
import { everydayNames } from './everyday-names.ts';
import type { AskedSection } from './read-asked.ts';
import type { PageRecord } from './read-pages.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** The questions that the sections of these pages answer, in as few pieces as keep each one small; none where there are no questions. */
export function askedPieces(
  { asked, indicators }: Pick<SearchedLibrary, 'asked' | 'indicators'>,
  records: readonly PageRecord[],
  lang: Lang,
): AskedPiece[] {
  const all = inOrder(asked, records, lang);
  if (all.length === 0) return [];
  const everyday = everydayNames(indicators);
  for (let count = 1; ; count += 1) {
    const [first, ...others] = inPieces(all, count, lang);
    const pieces = [{ asked: [], ...first, ...(everyday === undefined ? {} : { everyday }) }, ...others];
    if (count >= MOST_PIECES || pieces.every((piece) => weightOf(piece) <= HEAVIEST))
      return withBlocks(pieces, records);
  }
}

function withBlocks([first, ...others]: readonly AskedPiece[], records: readonly PageRecord[]): AskedPiece[] {
  return first === undefined ? [] : [{ ...first, blocks: records.map(blockLengths) }, ...others];
}

/** Each with the separator after it; the first with the token that names the page. */
function blockLengths({ tokens }: PageRecord): number[] {
  const ends = tokens.flatMap((token, at) => (token === SEPARATOR ? [at] : []));
  return ends.map((end, place) => end - (ends[place - 1] ?? 0));
}

/** Bytes of a piece as sent; with its wrapping it stays under 60 kB. */
const HEAVIEST = 58_000;
const MOST_PIECES = 64;

function weightOf(piece: AskedPiece): number {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return brotliCompressSync(JSON.stringify(piece), quick).length;
}

function inOrder(asked: readonly AskedSection[], records: readonly PageRecord[], lang: Lang): AskedOfSection[] {
  const byPlace = new Map(asked.map((each) => [placeKey(each), each[lang]]));
  return records.flatMap(({ indexed: { document, page, sections } }, number) =>
    sections.flatMap(({ section }, place) => {
      const phrases = byPlace.get(placeKey({ document, page, section })) ?? [];
      return phrases.length === 0 ? [] : [{ page: number, section: place, phrases }];
    }),
  );
}

function placeKey({ document, page, section }: Pick<AskedSection, 'document' | 'page' | 'section'>): string {
  return `${document}/${page}/${section ?? ''}`;
}

function inPieces(all: readonly AskedOfSection[], count: number, lang: Lang): AskedPiece[] {
  if (count === 1) return [{ asked: all }];
  return Array.from({ length: count }, (_, piece) => ({
    asked: all
      .map((each) => ({
        ...each,
        phrases: each.phrases.filter((phrase) => keysOf(phrase, lang).some((key) => pieceOf(key, count) === piece)),
      }))
      .filter(({ phrases }) => phrases.length > 0),
  }));
}
