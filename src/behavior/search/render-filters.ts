import { HTML_LANG, otherLang } from '../../i18n/lang.ts';
import { DOCUMENT_KINDS, type SearchFacets } from '../../search/search-result.ts';
import { element } from './element.ts';
import { filterChoice } from './filter-choice.ts';
import type { ChosenFilters } from './search-address.ts';
import type { SearchSettings } from './search-settings.ts';

export interface FilterContext {
  settings: SearchSettings;
  chosen: ChosenFilters;
  choose: (filters: ChosenFilters) => void;
  /** The same search in the texts of the other language. */
  otherAddress: string;
  /** Whether the filters are unfolded, which they are at first where there is room. */
  isOpen: boolean;
  fold: (isOpen: boolean) => void;
}

/**
 * One button per document, then kind, year and language. Each choice says how many sections it leads to with the
 * others unchanged; the current choice is shown even where it leads to none, so that it can be undone.
 */
export function renderFilters(result: { facets: SearchFacets }, context: FilterContext): HTMLElement[] {
  const { settings, chosen, choose } = context;
  const isFiltered = Object.values(chosen).some((value) => value !== undefined);
  const further = [
    ...kinds(result, context),
    ...years(result, context),
    ...(isFiltered ? [button(settings.words.clear, 'clear', () => choose({}))] : []),
  ];
  const rows = [
    ...documents(result, context),
    ...(further.length === 0 ? [] : [element('div', { class: 'filter-row small' }, ...further)]),
  ];
  return [...(rows.length === 0 ? [] : [folded(rows, context)]), languages(context)];
}

function folded(rows: readonly HTMLElement[], { settings, chosen, isOpen, fold }: FilterContext): HTMLElement {
  const { documents: titles, documentKinds, words } = settings;
  const labels = [
    chosen.document === undefined ? undefined : titles[chosen.document],
    chosen.kind === undefined ? undefined : documentKinds[chosen.kind],
    chosen.year,
  ];
  const summary = [words.filters, ...labels.filter((label) => label !== undefined)].join(' · ');
  const details = element(
    'details',
    { class: 'filters', ...(isOpen ? { open: '' } : {}) },
    element('summary', { 'data-filter': 'all' }, summary),
    ...rows,
  );
  details.addEventListener('toggle', () => fold((details as HTMLDetailsElement).open));
  return details;
}

function documents({ facets }: { facets: SearchFacets }, { settings, chosen, choose }: FilterContext): HTMLElement[] {
  const counts = Object.entries(settings.documents).map(([id, title]) => ({
    id,
    title,
    count: facets.document[id] ?? 0,
  }));
  const offered = counts.filter(({ id, count }) => count > 0 || id === chosen.document);
  if (offered.length < 2 && chosen.document === undefined) return [];
  const all = { id: undefined, title: settings.words.all, count: counts.reduce((sum, { count }) => sum + count, 0) };
  const buttons = [all, ...offered].map(({ id, title, count }) => {
    const made = button(`${title} ${count}`, `document ${id ?? ''}`, () => choose({ ...chosen, document: id }));
    made.setAttribute('aria-pressed', String(id === chosen.document));
    return made;
  });
  return [element('div', { class: 'filter-row', role: 'group', 'aria-label': settings.words.document }, ...buttons)];
}

function kinds({ facets }: { facets: SearchFacets }, { settings, chosen, choose }: FilterContext): HTMLElement[] {
  const { documentKinds, words } = settings;
  const values = DOCUMENT_KINDS.map((kind) => ({
    value: kind,
    label: documentKinds[kind] ?? kind,
    count: facets.kind[kind] ?? 0,
  }));
  return filterChoice(
    { name: 'kind', label: words.kind, values, chosen: chosen.kind, choose: (kind) => choose({ ...chosen, kind }) },
    words,
  );
}

function years({ facets }: { facets: SearchFacets }, { settings, chosen, choose }: FilterContext): HTMLElement[] {
  const known: Record<string, number> = { ...(chosen.year === undefined ? {} : { [chosen.year]: 0 }), ...facets.year };
  const values = Object.entries(known).map(([year, count]) => ({ value: Number(year), label: year, count }));
  return filterChoice(
    {
      name: 'year',
      label: settings.words.year,
      values,
      chosen: chosen.year,
      choose: (year) => choose({ ...chosen, year }),
    },
    settings.words,
  );
}

/** The language of the texts; the other one is on its own page, which the query and the filters are passed to. */
function languages({ settings, otherAddress }: FilterContext): HTMLElement {
  const { lang, words } = settings;
  const other = otherLang(lang);
  const link = element(
    'a',
    { href: otherAddress, lang: HTML_LANG[other], hreflang: HTML_LANG[other], 'data-filter': 'language' },
    words.languages[other],
  );
  return element(
    'div',
    { class: 'filter-languages small', role: 'group', 'aria-label': words.language },
    words.language,
    ' ',
    element('b', { 'aria-current': 'true' }, words.languages[lang]),
    ' ',
    link,
  );
}

function button(label: string, name: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button', 'data-filter': name }, label);
  made.addEventListener('click', press);
  return made;
}
