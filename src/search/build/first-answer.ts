import { fingerprint } from '../../addressing/fingerprint.ts';
import type { Lang } from '../../i18n/lang.ts';
import { FORMAT_VERSION, type AskedPiece, type FirstAnswer, type OtherWordsPiece } from '../files/first-answer.ts';
import { commonWords } from './common-words.ts';
import { libraryViews } from './library-views.ts';
import type { NamedIndex } from './index-named.ts';
import type { PlacesIndex } from './index-places.ts';
import type { ChunkFile } from '../pagefind/write-chunks.ts';
import type { PageRecord } from './read-pages.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** What is indexed already when the first answer is written. */
export interface Indexed {
  records: readonly PageRecord[];
  chunks: readonly ChunkFile[];
  named: NamedIndex;
  places: PlacesIndex;
  asked: readonly AskedPiece[];
  otherWords: readonly OtherWordsPiece[];
}

/** The file a search reads first: headings, terms, and where the index and the texts of one language lie. */
export function firstAnswer(
  { name, documents, indicators, parts }: Pick<SearchedLibrary, 'name' | 'documents' | 'indicators' | 'parts'>,
  lang: Lang,
  { records, chunks, named, places, asked, otherWords }: Indexed,
): FirstAnswer {
  return {
    formatVersion: FORMAT_VERSION,
    version: fingerprint(JSON.stringify([records.map(({ text }) => text), named, places, asked])),
    library: name[lang],
    documents: Object.fromEntries(
      documents.map(({ id, shortTitle, kind, years }) => [id, { title: shortTitle[lang], kind, years }]),
    ),
    pages: records.map(({ indexed }) => indexed),
    chunks: chunks.map(({ first, file }) => ({ first, file })),
    terms: named.terms,
    ...(lang === 'en' ? { hasWords: true, hasSpellings: true } : {}),
    ...(otherWords.length === 0 ? {} : { otherWords: otherWords.length }),
    views: libraryViews({ documents, parts }, lang),
    ...(indicators.some(({ figures }) => figures !== undefined) ? { hasFigures: true } : {}),
    ...(indicators.some(({ everyday }) => everyday !== undefined) ? { hasEveryday: true } : {}),
    ...accentedWords(records, lang),
    ...(asked.length === 0 ? {} : { asked: asked.length }),
  };
}

/** They cannot be looked up by their first letters, because an index holds them in another form. */
function accentedWords(records: readonly PageRecord[], lang: Lang): Pick<FirstAnswer, 'accented'> {
  const accented =
    lang === 'zh' ? [] : commonWords(records).filter((word) => /\p{L}/u.test(word) && !/^[a-z0-9]+$/.test(word));
  return accented.length === 0 ? {} : { accented };
}
