import type { CitedPlace } from './cited-place.ts';
import type { CitedWork } from './cited-work.ts';
import { cslItem, dateParts, type CslItem } from './csl-item.ts';
import { escapeFor } from './escape.ts';
import { workNote } from './work-note.ts';

/** BibTeX entry of a place. Fields beyond those of 1988 (`url`, `urldate`, `langid`, `date`) are those of biblatex. */
export function bibtex(work: CitedWork, place: CitedPlace): string {
  const item = cslItem(work, place);
  const { entry, institution } = ENTRIES[item.type];
  const [year, month] = work.issued === null ? [] : dateParts(work.issued.iso);
  const fields: [string, string | undefined][] = [
    [
      'author',
      item.author?.map(({ family, given }) => `{${escapeFor('bibtex', `${family}, ${given}`)}}`).join(' and '),
    ],
    ['title', text(item.title)],
    ['booktitle', optional(item['container-title'])],
    [institution, optional(item.publisher)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', work.issued === null ? undefined : `{${work.issued.iso}}`],
    ['pages', item.page === undefined ? undefined : `{${item.page.replace('-', '--')}}`],
    // An address is read as it stands, so nothing in it is escaped.
    ['url', `{${item.URL}}`],
    ['urldate', place.accessed === null ? undefined : `{${place.accessed}}`],
    ['language', `{${item.language}}`],
    ['note', optional(workNote(work, place) || undefined)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${entry}{${work.key},\n${lines.join('')}}\n`;
}

const ENTRIES: Record<CslItem['type'], { entry: string; institution: string }> = {
  chapter: { entry: 'incollection', institution: 'publisher' },
  report: { entry: 'techreport', institution: 'institution' },
  'article-newspaper': { entry: 'misc', institution: 'publisher' },
};

/** Names of months that every BibTeX style knows; they stand without braces. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Double braces keep the capitals of an official title. */
function text(value: string): string {
  return `{{${escapeFor('bibtex', value)}}}`;
}

function optional(value: string | undefined): string | undefined {
  return value === undefined ? undefined : text(value);
}
