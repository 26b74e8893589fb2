import { fingerprint } from '../../addressing/fingerprint.ts';
import { ownPage } from '../../glossary/own-page.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import { textIn } from '../../library/library.ts';
import type { Lang } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Term } from '../../schemas/term.ts';
import { FORMAT_VERSION, type FirstAnswer } from '../answer/first-answer.ts';
import type { ChunkFile } from './index-pages.ts';
import { MentionFinder } from './mention-finder.ts';
import { pinyinOf } from './pinyin-of.ts';
import type { PageRecord } from './read-pages.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** The file a search reads first: headings, terms, and where the index and the texts of one language lie. */
export function firstAnswer(library: SearchedLibrary, lang: Lang, records: readonly PageRecord[], chunks: readonly ChunkFile[]): FirstAnswer {
  const finder = new MentionFinder(library);
  return {
    formatVersion: FORMAT_VERSION,
    version: fingerprint(JSON.stringify([records.map(({ text }) => text), library.names])),
    library: createTranslate(lang)('site.title'),
    documents: Object.fromEntries(library.documents.map(({ id, shortTitle }) => [id, shortTitle[lang]])),
    pages: records.map(({ indexed }) => indexed),
    chunks: chunks.map(({ first, file }) => ({ first, file })),
    terms: library.terms.map((term) => indexedTerm(library, lang, term, finder)),
  };
}

function indexedTerm(library: SearchedLibrary, lang: Lang, term: Term, finder: MentionFinder): FirstAnswer['terms'][number] {
  const { id, zh, en, pinyin } = term;
  const mentioning = new Set(library.blocks.filter(({ terms }) => terms.includes(id)));
  return {
    id,
    kind: null,
    zh: zh.name,
    en: en.name,
    forms: { zh: [zh.name, ...zh.variants], en: [en.name, ...en.variants] },
    pinyin: [...new Set([pinyin, ...zh.variants.map(pinyinOf)])],
    definition: definitionOf(library, lang, id),
    places: [...mentioning].filter((block) => !ownPage(block, id)).length,
    mentions: finder.find(term, mentioning),
  };
}

function definitionOf(library: SearchedLibrary, lang: Lang, id: string): string {
  const blocks = library.page(GLOSSARY.id, id).blocks.filter(({ kind }) => kind !== 'heading');
  return blocks.map((block) => textIn(block, lang).text).join('\n');
}
