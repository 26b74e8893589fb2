import { brotliCompressSync, constants } from 'node:zlib';
import type { Lang } from '../../i18n/lang.ts';
import type { AskedOfSection, AskedPiece } from '../files/first-answer.ts';
import { pieceOf } from '../files/piece-of.ts';
import { keysOf } from '../words/terms-of.ts';
import type { AskedSection } from './read-asked.ts';
import type { PageRecord } from './read-pages.ts';

/** What the sections of these pages answer, in as few pieces as keep each of them light; none where nothing is asked. */
export function askedPieces(asked: readonly AskedSection[], records: readonly PageRecord[], lang: Lang): AskedPiece[] {
  const all = inOrder(asked, records, lang);
  if (all.length === 0) return [];
  for (let count = 1; ; count += 1) {
    const pieces = inPieces(all, count, lang);
    if (count >= MOST_PIECES || pieces.every((piece) => weightOf(piece) <= HEAVIEST)) return pieces;
  }
}

/** Bytes of a piece as it is sent; with what surrounds it, it stays under 60 kB. */
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
