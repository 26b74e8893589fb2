import { fingerprint } from '../../addressing/fingerprint.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import { textIn } from '../../library/library.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Term } from '../../schemas/term.ts';
import type { FirstAnswer, IndexedTerm, TermMentions } from '../answer/first-answer.ts';
import type { ChunkFile } from './index-pages.ts';
import { pinyinOf } from './pinyin-of.ts';
import type { PageRecord } from './read-pages.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** The file a search reads first: headings, terms, and where the index and the texts of one language lie. */
export function firstAnswer(library: SearchedLibrary, lang: Lang, records: readonly PageRecord[], chunks: readonly ChunkFile[]): FirstAnswer {
  const places = new Map(records.map(({ indexed }, place) => [`${indexed.document}/${indexed.page}`, place]));
  return {
    formatVersion: 1,
    version: fingerprint(JSON.stringify(records.map(({ text }) => text))),
    pages: records.map(({ indexed }) => indexed),
    chunks: chunks.map(({ first, file }) => ({ first, file })),
    terms: library.terms.map((term) => indexedTerm(library, lang, term, places)),
  };
}

function indexedTerm(library: SearchedLibrary, lang: Lang, { id, zh, en, pinyin }: Term, places: ReadonlyMap<string, number>): IndexedTerm {
  return {
    id,
    zh: zh.name,
    en: en.name,
    forms: { zh: [zh.name, ...zh.variants], en: [en.name, ...en.variants] },
    pinyin: [...new Set([pinyin, ...zh.variants.map(pinyinOf)])],
    definition: definitionOf(library, lang, id),
    mentions: mentionsOf(library, id, places),
  };
}

function definitionOf(library: SearchedLibrary, lang: Lang, id: string): string {
  const blocks = library.page(GLOSSARY.id, id).blocks.filter(({ kind }) => kind !== 'heading');
  return blocks.map((block) => textIn(block, lang).text).join('\n');
}

function mentionsOf({ blocks }: SearchedLibrary, id: string, places: ReadonlyMap<string, number>): TermMentions[] {
  const mentioning = blocks.filter(({ terms }) => terms.includes(id));
  const byPage = Map.groupBy(mentioning, ({ document, page }) => places.get(`${document}/${page}`) ?? -1);
  return Array.from(byPage, ([page, found]) => ({ page, fragments: found.map(({ fragment }) => fragment) }));
}
