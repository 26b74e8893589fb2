import { fingerprint } from '../../addressing/fingerprint.ts';
import type { Lang } from '../../i18n/lang.ts';
import {
  FORMAT_VERSION,
  type AskedPiece,
  type FirstFile,
  type OtherWordsPiece,
  type PlacesPiece,
  type TraditionalPairs,
} from '../files/first-answer.ts';
import { packNames } from './pack-names.ts';
import { packPages } from './pack-pages.ts';
import { textPieces } from '../files/text-pieces.ts';
import { commonWords } from './common-words.ts';
import { everydayNames } from './everyday-names.ts';
import { libraryViews } from './library-views.ts';
import { lookingSimplified } from './looking-simplified.ts';
import type { NamedIndex } from './index-named.ts';
import type { ChunkFile } from '../pagefind/write-chunks.ts';
import type { PageRecord } from './read-pages.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** What is indexed already when the first answer is written. */
export interface Indexed {
  records: readonly PageRecord[];
  chunks: readonly ChunkFile[];
  named: NamedIndex;
  places: readonly PlacesPiece[];
  asked: readonly AskedPiece[];
  otherWords: readonly OtherWordsPiece[];
  traditional: TraditionalPairs;
}

/** The file a search reads first: headings, terms, and where to find the index and the texts of one language. */
export function firstAnswer(
  library: Pick<SearchedLibrary, 'name' | 'documents' | 'indicators' | 'parts' | 'whose'>,
  lang: Lang,
  indexed: Indexed,
): FirstFile {
  const { name, documents, indicators, parts } = library;
  const { records, chunks, named, places, asked, otherWords, traditional } = indexed;
  return {
    formatVersion: FORMAT_VERSION,
    version: versionOf(indexed, library),
    library: name[lang],
    documents: Object.fromEntries(
      documents.map(({ id, shortTitle, kind, years }) => [id, { title: shortTitle[lang], kind, years }]),
    ),
    pages: packPages(records.map(({ indexed }) => indexed)),
    chunks: chunks.map(({ bound }) => bound).join(' '),
    terms: named.terms,
    indicators: named.indicators,
    names: packNames(named.names),
    whose: library.whose,
    places: places.length,
    ...(lang === 'en' ? { hasWords: true, hasSpellings: true } : {}),
    ...(otherWords.length === 0 ? {} : { otherWords: otherWords.length }),
    views: libraryViews({ documents, parts }, lang),
    ...(indicators.some(({ figures }) => figures !== undefined) ? { hasFigures: true } : {}),
    ...(everydayNames(indicators) === undefined ? {} : { hasEveryday: true }),
    ...accentedWords(records, lang),
    ...(lang === 'zh' ? { lookingSimplified: lookingSimplified(traditional) } : {}),
    ...(asked.length === 0 ? {} : { asked: asked.length }),
  };
}

/** It changes with every file but the dictionaries, so that no file of an older build is taken for one of this build. */
function versionOf(
  { records, chunks, named, places, asked }: Indexed,
  { indicators, whose }: Pick<SearchedLibrary, 'indicators' | 'whose'>,
): string {
  const pages = records.map(({ text, indexed: { sections } }) => [text, textPieces(sections)]);
  return fingerprint(JSON.stringify([pages, chunks.map(({ file }) => file), named, places, asked, indicators, whose]));
}

/** Words with accents: they cannot be looked up by their first letters, because the index holds them in another form. */
function accentedWords(records: readonly PageRecord[], lang: Lang): Pick<FirstFile, 'accented'> {
  const accented =
    lang === 'zh' ? [] : commonWords(records).filter((word) => /\p{L}/u.test(word) && !/^[a-z0-9]+$/.test(word));
  return accented.length === 0 ? {} : { accented };
}
