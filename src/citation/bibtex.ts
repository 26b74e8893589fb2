import type { CitedPlace } from './cited-place.ts';
import type { Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { CitedWork } from './cited-work.ts';
import { dateParts, joinedItem, type CslItem } from './csl-item.ts';
import { escapeFor } from './escape.ts';
import { workNote } from './work-note.ts';

/**
 * BibTeX entry of a place. Fields beyond those of 1988 (`url`, `urldate`, `langid`, `date`, `entrysubtype`) are those of
 * biblatex, which the styles for GB/T 7714 know as well: `langid` decides between their 佚名 and Anon, and Zotero reads
 * `language`. A part is named in the title of its report, because BibTeX has no entry for a part of a report.
 */
export function bibtex(work: CitedWork, place: CitedPlace): string {
  const item = joinedItem(work, place);
  const { entry, institution, subtype } = ENTRIES[item.type];
  const [year, month] = work.issued === null ? [] : dateParts(work.issued.iso);
  const fields: [string, string | undefined][] = [
    [
      'author',
      item.author?.map(({ family, given }) => `{${escapeFor('bibtex', `${family}, ${given}`)}}`).join(' and '),
    ],
    ['title', text(item.title)],
    ['entrysubtype', subtype && `{${subtype}}`],
    // Without it styles print “Technical Report”.
    ['type', item.type === 'report' ? `{${createTranslate(work.lang)('cite.reportType')}}` : undefined],
    [institution, optional(item.publisher)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', work.issued === null ? undefined : `{${work.issued.iso}}`],
    ['pages', item.page === undefined ? undefined : `{${item.page.replace('-', '--')}}`],
    // An address is read literally, so nothing in it is escaped.
    ['url', `{${item.URL}}`],
    ['urldate', place.accessed === null ? undefined : `{${place.accessed}}`],
    ['langid', `{${LANGIDS[work.lang]}}`],
    ['language', `{${item.language}}`],
    ['note', optional(workNote(work, place) || undefined)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${entry}{${item.id},\n${lines.join('')}}\n`;
}

const ENTRIES: Record<CslItem['type'], { entry: string; institution: string; subtype?: string }> = {
  report: { entry: 'techreport', institution: 'institution' },
  'article-newspaper': { entry: 'article', institution: 'publisher', subtype: 'newspaper' },
};

/** Names of languages in babel and biblatex. */
const LANGIDS: Record<Lang, string> = { zh: 'chinese', en: 'american' };

/** Names of months that every BibTeX style defines; written without braces. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Double braces keep the capitals of an official title. */
function text(value: string): string {
  return `{{${escapeFor('bibtex', value)}}}`;
}

function optional(value: string | undefined): string | undefined {
  return value === undefined ? undefined : text(value);
}
