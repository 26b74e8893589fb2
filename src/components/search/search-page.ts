import { routes } from '../../addressing/routes.ts';
import { searchWords, severalWords } from '../../behavior/search-words.ts';
import { otherLibraries } from '../../hosting/other-libraries.ts';
import { GLOSSARY } from '../../library/glossary-document.ts';
import { holds, type Part } from '../../library/holds.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { OtherLibrary } from '../../schemas/other-library.ts';
import { documentKind } from '../../search/build/document-kind.ts';
import { searchPaths } from '../../search/files/search-files.ts';
import { DOCUMENT_KINDS } from '../../search/search-result.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** A way to look things up by hand. */
export interface SearchWay {
  label: string;
  url: string;
}

export interface SearchPage {
  frame: FramedPage;
  /** An example query, shown in the empty field. */
  example: string;
  /** Addresses of what every search needs, fetched ahead: the scripts that answer, and the file they read first. */
  scripts: readonly string[];
  firstAnswer: string;
  /** Whether other libraries are asked too. */
  isOfSeveral: boolean;
  /** Settings for the script, as JSON. */
  settings: string;
  ways: readonly SearchWay[];
}

/** What the search page shows: the settings of its script and, where no script runs, the ways to look things up. */
export function searchPage(context: PageContext): SearchPage {
  const { library, lang, t, href } = context;
  const others = otherLibraries();
  const isOfSeveral = others.length > 0;
  const inSearch = (file: string): string => href(`/search/${file}`);
  const ways = waysOf(context);
  return {
    frame: { title: t('search.title'), description: t('search.hint'), route: (other) => routes.search(other) },
    example: library.facts.search.example[lang],
    scripts: (isOfSeveral ? [searchPaths.libraries] : [searchPaths.client, searchPaths.answers]).map(inSearch),
    firstAnswer: inSearch(searchPaths.first(lang)),
    isOfSeveral,
    settings: JSON.stringify(settingsOf(context, ways, others)),
    ways,
  };
}

function waysOf({ library, lang, t, href }: PageContext): SearchWay[] {
  const of = (part: Part, label: string, route: string): SearchWay[] =>
    holds(library, part) ? [{ label, url: href(route) }] : [];
  return [
    ...of('brief', t('brief.title'), routes.brief(lang)),
    ...of('glossary', t('nav.glossary'), routes.glossary(lang)),
    ...of('names', t('nav.names'), routes.names(lang)),
    ...of('indicators', t('nav.indicators'), routes.indicators(lang)),
    ...library.documents
      .filter(({ id }) => id !== GLOSSARY)
      .map(({ id, title }) => ({ label: title[lang], url: href(routes.document(lang, id)) })),
  ];
}

function settingsOf(
  { library, lang, t, site }: PageContext,
  ways: readonly SearchWay[],
  others: readonly OtherLibrary[],
): object {
  const kinds = others.length === 0 ? library.documents.map(documentKind) : DOCUMENT_KINDS;
  const several = {
    own: library.facts.name[lang],
    libraries: others.map(({ id, address, title }) => ({ id, address, title: title[lang] })),
    words: severalWords(t),
  };
  return {
    lang,
    base: site.base,
    documents: Object.fromEntries(library.documents.map(({ id, shortTitle }) => [id, shortTitle[lang]])),
    documentKinds: Object.fromEntries(kinds.map((kind) => [kind, t(`search.kind.${kind}`)])),
    ways,
    words: searchWords(t),
    ...(others.length === 0 ? {} : { several }),
  };
}
