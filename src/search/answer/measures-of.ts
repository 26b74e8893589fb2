import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import { yearsIn } from '../asking/asked-elsewhere.ts';
import type { IndexedSeries, IndexedTerm, IndexedValue } from '../files/first-answer.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { SearchFigure, SearchMeasure } from '../search-result.ts';
import { keysOf } from '../words/terms-of.ts';

/**
 * What the documents promise and report of an indicator, measure by measure: for the year that the query names, else the
 * latest. Those come first that the query speaks of, then those of which something is reported. None for anything else.
 */
export async function measuresOf(
  index: LibraryIndex,
  base: string,
  { id, kind }: Pick<IndexedTerm, 'id' | 'kind'>,
  query: string,
): Promise<SearchMeasure[]> {
  if (kind !== 'indicator') return [];
  const { series } = await index.figuresOf(id);
  const years = yearsIn(query);
  const year = years.find((one) => isKnownFor(series, one)) ?? years[0] ?? null;
  const asked = new Set(keysOf(query, index.lang));
  const told = ({ name }: IndexedSeries): number => keysOf(name, index.lang).filter((key) => asked.has(key)).length;
  return series
    .map((one) => ({ one, measure: measureOf(one, year) }))
    .filter(({ measure: { target, reported } }) => target !== null || reported !== null)
    .sort(
      (a, b) =>
        exactly(b.one, year) - exactly(a.one, year) ||
        told(b.one) - told(a.one) ||
        latestYear(b.one) - latestYear(a.one) ||
        known(b.measure) - known(a.measure),
    )
    .slice(0, MOST)
    .map(({ measure }) => measure);

  function measureOf({ name, values }: IndexedSeries, asksFor: number | null): SearchMeasure {
    const fitting = values.filter((value) => asksFor === null || holds(value, asksFor));
    const latest = (wanted: readonly IndexedValue[]): SearchFigure | null => {
      const sure = wanted.filter(({ inferred }) => inferred !== true);
      const certain = sure.length > 0 ? sure : wanted;
      const value = certain.filter((one) => isOf(one, asksFor)).at(-1) ?? certain.at(-1);
      return value === undefined ? null : figureOf(value);
    };
    return {
      name,
      target: latest(fitting.filter(({ type }) => type === 'target')),
      reported: latest(fitting.filter(({ type }) => type !== 'target')),
    };
  }

  function figureOf({ type, label, period, inferred, scope, block }: IndexedValue): SearchFigure {
    return {
      type,
      label,
      period,
      ...(inferred === undefined ? {} : { inferred }),
      ...(scope === undefined ? {} : { scope }),
      document: block.slice(0, block.indexOf('/')),
      url: href({ origin: null, base }, routes.block(index.lang, block)),
    };
  }
}

/** What a query names, but null where that is an indicator of which nothing is known for any year that the query names. */
export async function toldOfYear(
  index: LibraryIndex,
  term: IndexedTerm | null,
  query: string,
): Promise<IndexedTerm | null> {
  const years = term?.kind === 'indicator' ? yearsIn(query) : [];
  if (term === null || years.length === 0) return term;
  const { series } = await index.figuresOf(term.id);
  return years.some((year) => isKnownFor(series, year)) ? term : null;
}

function isKnownFor(series: readonly IndexedSeries[], year: number): boolean {
  return series.some(({ values }) => values.some((value) => holds(value, year)));
}

function holds({ years: [from, to] }: IndexedValue, year: number): boolean {
  return from <= year && year <= to;
}

/** Whether a value speaks of one year and no other. */
function isOf({ years: [from, to] }: IndexedValue, year: number | null): boolean {
  return from === year && to === year;
}

function exactly({ values }: IndexedSeries, year: number | null): number {
  return Number(year !== null && values.some((value) => isOf(value, year)));
}

function latestYear({ values }: IndexedSeries): number {
  return Math.max(...values.map(({ years: [, to] }) => to));
}

/** Measures on one card. */
const MOST = 3;

function known({ target, reported }: SearchMeasure): number {
  return Number(target !== null) + Number(reported !== null);
}
