import { getCollection } from 'astro:content';
import { TERMS_PAGE } from '../addressing/place-parts.ts';
import { publishedDownloads } from '../downloads/published-downloads.ts';
import { adoptedBlanks, compareSections } from '../draft-comparison/compare-sections.ts';
import { readMapping } from '../draft-comparison/draft-mapping.ts';
import { draftIn } from '../library/draft-in.ts';
import { termPlace } from '../glossary/term-place.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { indicatorsOf } from '../indicators/read-indicators.ts';
import { libraryOldAddresses } from '../ledger/library-old-addresses.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import { holds, type Part } from '../library/holds.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import { currentProfile, loadLibrary } from '../loading/load-library.ts';

/** A page of its own in both languages; none where the library lacks the part that it shows. */
export function inBothLanguages(part?: Part) {
  return part === undefined || holds(theLibrary(), part) ? LANGS.map((lang) => ({ params: { lang } })) : [];
}

/** The contents of each document; the glossary has an index of its own instead. */
export function documentPaths() {
  return forEach(documentsBesideGlossary(), (document, lang) => ({
    params: { lang, document: document.id },
    props: { document },
  }));
}

/** Each page of each document but terms, of the glossary or of a document: they have a page file of their own. */
export function readingPaths() {
  return pagePaths(documentsBesideGlossary()).filter(({ params }) => !params.page.includes('/'));
}

/** Each page of each document, the glossary too. */
export function allPagePaths() {
  return pagePaths(theLibrary().documents);
}

/** How the text of a document was made, where an import recorded it. */
export function madePaths() {
  return documentPaths().filter(({ props }) => props.document.making);
}

/** The same for the glossary. */
export function madeGlossaryPaths() {
  const glossary = theLibrary().documents.filter(({ id, making }) => id === GLOSSARY && making);
  return forEach(glossary, (document, lang) => ({ params: { lang }, props: { document } }));
}

/** The terms of the glossary. */
export function termPaths() {
  const terms = theLibrary().terms.filter(({ id }) => !id.includes('/'));
  return forEach(terms, (term, lang) => ({ params: { lang, term: term.id }, props: { term } }));
}

/** The terms that other documents define. */
export function documentTermPaths() {
  const terms = theLibrary().terms.filter(({ id }) => id.includes('/'));
  return forEach(terms, (term, lang) => {
    const { document, page } = termPlace(term.id);
    return { params: { lang, document, term: page.slice(TERMS_PAGE.length + 1) }, props: { term } };
  });
}

export function namePaths() {
  return forEach(theLibrary().names, (name, lang) => ({ params: { lang, name: name.id }, props: { name } }));
}

export function indicatorPaths() {
  return forEach(indicatorsOf(theLibrary()), (indicator, lang) => ({
    params: { lang, indicator: indicator.id },
    props: { indicator },
  }));
}

/** Addresses of pages that are no longer served, side-by-side ones too: each keeps a page that leads on. */
export function oldPaths() {
  return forEach(libraryOldAddresses(theLibrary()).pages, (page, lang) => ({
    params: { lang, old: page.id },
    props: { page },
  })).flatMap((path) => {
    const parallel = { ...path, params: { ...path.params, old: `parallel/${path.params.old}` } };
    return path.props.page.wasParallel ? [path, parallel] : [path];
  });
}

/** There is a page of downloads only where "npm run downloads" has been run. */
export function downloadPaths() {
  const published = publishedDownloads(theLibrary(), PROJECT_ROOT);
  return forEach(published === null ? [] : [published], (one, lang) => ({
    params: { lang },
    props: { published: one },
  }));
}

/** What the library is, from a file a language. */
export async function aboutPaths() {
  const pages = await getCollection('about');
  return forEach(pages, (about, lang) => ({ params: { lang }, props: { about } })).filter(
    ({ params, props }) => props.about.id === params.lang,
  );
}

/** Draft against plan: an overview, and a page for each page of the draft. Without the draft there is no such page. */
export function comparePaths() {
  const library = theLibrary();
  const documents = draftIn(library);
  if (documents === null) return [];
  const mapping = readMapping();
  const groups = compareSections(mapping, library, documents);
  const blanks = adoptedBlanks(mapping, library, documents);
  const pages = [null, ...new Set(groups.flatMap(({ draft }) => draft[0]?.page ?? []))];
  return forEach(pages, (page, lang) => ({
    params: { lang, page: page ?? undefined },
    props: { page, blanks, groups: groups.filter(({ draft }) => page === null || draft[0]?.page === page) },
  }));
}

function theLibrary(): Library {
  return loadLibrary(currentProfile());
}

function documentsBesideGlossary(): LibraryDocument[] {
  return theLibrary().documents.filter(({ id }) => id !== GLOSSARY);
}

function pagePaths(documents: readonly LibraryDocument[]) {
  const pages = documents.flatMap((document) => document.pages.map((page) => ({ document, page })));
  return forEach(pages, (props, lang) => ({
    params: { lang, document: props.document.id, page: props.page.page },
    props,
  }));
}

function forEach<Of, Path>(list: readonly Of[], path: (of: Of, lang: Lang) => Path): Path[] {
  return LANGS.flatMap((lang) => list.map((of) => path(of, lang)));
}
