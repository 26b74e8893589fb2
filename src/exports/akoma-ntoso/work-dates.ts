import type { Source, SourceFact } from '../../schemas/source.ts';

/** A day and what it is. */
export interface NamedDate {
  /** ISO 8601, a full day, as the format requires. */
  date: string;
  /** `document` or `printed`, with `-inferred` if no block states it, and `-month` or `-year` if no more is known. */
  name: string;
}

export interface WorkDates {
  dates: readonly [NamedDate, ...NamedDate[]];
  /** The date in the name of the work, as exact as it is known. */
  inName: string;
}

/**
 * The dates of a work. The format requires at least one: if none is stated or inferred, it is the first day of the years that
 * the text covers, and named accordingly.
 */
export function workDates({ date, printed, years }: Pick<Source, 'date' | 'printed' | 'years'>): WorkDates {
  const [known, ...others] = [namedDate('document', date), namedDate('printed', printed)].filter((one) => one !== null);
  const first = date.basis === 'not-stated' ? printed : date;
  return {
    dates: [known ?? { date: `${years[0]}-01-01`, name: 'first-day-of-its-years' }, ...others],
    inName: first.basis === 'not-stated' ? String(years[0]) : first.value.en,
  };
}

function namedDate(what: string, fact: SourceFact): NamedDate | null {
  if (fact.basis === 'not-stated') return null;
  const { en } = fact.value;
  const [year = '', month, day] = en.split('-');
  const exactness = month === undefined ? '-year' : day === undefined ? '-month' : '';
  return {
    date: `${year}-${month ?? '01'}-${day ?? '01'}`,
    name: `${what}${fact.basis === 'inferred' ? '-inferred' : ''}${exactness}`,
  };
}
