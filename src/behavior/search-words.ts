import type { Translate } from '../i18n/ui-strings.ts';
import { NAME_KINDS } from '../schemas/name.ts';
import type { NamedKind } from '../search/search-result.ts';

/** Words for the script of the search page, which fills in `{query}` and the like. */
export type SearchWords = ReturnType<typeof searchWords>;

export function searchWords(t: Translate) {
  return {
    titleOf: t('search.titleOf', { query: '{query}', title: '{title}' }),
    loading: t('search.loading'),
    results: t('search.results', { query: '{query}', total: '{total}' }),
    readAs: t('search.readAs'),
    spelledAs: t('search.spelledAs', { query: '{query}' }),
    onlyApart: t('search.onlyApart', { query: '{query}', total: '{total}' }),
    none: t('search.none', { query: '{query}' }),
    apartCount: t('search.apartCount', COUNT),
    elsewhereCount: t('search.elsewhereCount', COUNT),
    unfilteredCount: t('search.unfilteredCount', COUNT),
    join: t('search.join'),
    apart: t('search.apart', COUNT),
    goTo: t('search.goTo'),
    waysOn: t('search.waysOn'),
    answersCount: t('search.answersCount', COUNT),
    noAnswer: t('search.noAnswer'),
    answers: t('search.answers'),
    /** Why a section is among the answers; `{asked}` is a question that it answers. */
    reasons: {
      words: t('search.why.words'),
      form: t('search.why.form'),
      spelling: t('search.why.spelling'),
      synonym: t('search.why.synonym'),
      question: t('search.why.question', { asked: '{asked}' }),
    },
    near: t('search.near'),
    meant: t('search.meant'),
    inOtherLanguage: t('search.inOtherLanguage', COUNT),
    definition: t('search.definition'),
    elsewhere: t('search.elsewhere'),
    more: t('search.more'),
    failed: t('search.failed'),
    all: t('search.all'),
    matches: t('search.matches', COUNT),
    filters: t('search.filters'),
    document: t('search.filterDocument'),
    kind: t('search.filterKind'),
    year: t('search.filterYear'),
    language: t('search.filterLanguage'),
    option: t('search.option', { label: '{label}', ...COUNT }),
    clear: t('search.clear'),
    suggestions: t('search.suggestions'),
    suggested: t('search.suggested', COUNT),
    namePlaces: t('search.namePlaces', COUNT),
    nameWithin: t('search.nameWithin', { ...COUNT, within: '{within}' }),
    target: t('indicators.target'),
    reported: t('indicators.latest'),
    inferred: t('indicators.inferred'),
    expected: t('indicators.expected'),
    indicatorPlaces: t('search.indicatorPlaces', COUNT),
    languages: { zh: t('language.zh'), en: t('language.en') },
    /** What a glossary term is called among suggestions. */
    term: t('nav.glossary'),
    kinds: { ...nameKinds(t), indicator: t('search.indicator') } as Record<NamedKind, string>,
  };
}

/** Further words for a page that searches several libraries. */
export type SeveralWords = ReturnType<typeof severalWords>;

export function severalWords(t: Translate) {
  return {
    library: t('search.filterLibrary'),
    allLibraries: t('search.allLibraries'),
    asking: t('search.askingLibraries'),
    heading: t('search.inLibrary', { library: '{library}', heading: '{heading}' }),
  };
}

const COUNT = { count: '{count}' };

function nameKinds(t: Translate): Record<string, string> {
  return Object.fromEntries(NAME_KINDS.map((kind) => [kind, t(`names.kind.${kind}`)]));
}
