import type { Source, SourceFact } from '../../schemas/source.ts';

/** A day and what it is. */
export interface NamedDate {
  /** ISO 8601, a whole day: the format asks for one. */
  date: string;
  /** `document` or `printed`, with `-inferred` where no block states it, and `-month` or `-year` where no more is known. */
  name: string;
}

export interface WorkDates {
  dates: readonly [NamedDate, ...NamedDate[]];
  /** As the name of the work has it, no more exact than it is known. */
  inName: string;
}

/**
 * The days of a work. The format wants one at least: where none is stated or inferred it is the first day of the years
 * that the text speaks of, and called that.
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
