import type { Translate } from '../i18n/ui-strings.ts';
import { NAME_KINDS, type NameKind } from '../schemas/name.ts';

/** The words the search page's script needs; `{query}` and the like are filled in by the script. */
export interface SearchWords {
  loading: string;
  results: string;
  none: string;
  near: string;
  definition: string;
  elsewhere: string;
  more: string;
  failed: string;
  all: string;
  matches: string;
  filter: string;
  suggestions: string;
  suggested: string;
  namePlaces: string;
  /** What a glossary term is called among suggestions. */
  term: string;
  kinds: Record<NameKind, string>;
}

export function searchWords(t: Translate): SearchWords {
  return {
    loading: t('search.loading'),
    results: t('search.results', { query: '{query}', total: '{total}' }),
    none: t('search.none', { query: '{query}' }),
    near: t('search.near'),
    definition: t('search.definition'),
    elsewhere: t('search.elsewhere'),
    more: t('search.more'),
    failed: t('search.failed'),
    all: t('search.all'),
    matches: t('search.matches', { count: '{count}' }),
    filter: t('search.filterDocument'),
    suggestions: t('search.suggestions'),
    suggested: t('search.suggested', { count: '{count}' }),
    namePlaces: t('search.namePlaces', { count: '{count}' }),
    term: t('nav.glossary'),
    kinds: Object.fromEntries(NAME_KINDS.map((kind) => [kind, t(`names.kind.${kind}`)])) as Record<NameKind, string>,
  };
}
