import { pageSpan, type CitedPlace, type QuotedWording } from './cited-place.ts';
import { entryKey, type CitedWork } from './cited-work.ts';
import { DAY_FORMS } from './fill-template.ts';
import type { DataFormat, FormatId, ReferenceFormat } from './format-ids.ts';
import { citations, citationsWithQuotation } from './formats.ts';

/** How many printed pages a place is on; the wording of a citation depends on it (p. or pp.). */
export type PageCount = 'none' | 'one' | 'range';

/** Templates of one page of the library, to be filled by `fillTemplate`. */
export interface CitationTemplates {
  /** For the page itself: only its address and the day of access are left open. */
  whole: Record<ReferenceFormat | DataFormat, string>;
  /** For a place on it, by the number of printed pages; only the kinds that occur on the page. */
  places: Partial<Record<PageCount, Record<FormatId, string>>>;
}

export function pageCount(printedPages: readonly number[]): PageCount {
  const span = pageSpan(printedPages);
  return span === null ? 'none' : span.first === span.last ? 'one' : 'range';
}

/**
 * Renders each format with placeholder values for what differs from place to place, and turns these into the slots of a
 * template.
 *
 * @param whole the page itself as it is cited
 * @param counts the kinds of place that occur on the page
 * @throws {Error} if a placeholder value occurs in the work itself
 */
export function citationTemplates(
  work: CitedWork,
  whole: CitedPlace,
  counts: ReadonlySet<PageCount>,
): CitationTemplates {
  refuseStandIns(work);
  const places = [...counts].map(
    (count) => [count, open(citationsWithQuotation(work, standInPlace(count), STAND_IN_WORDING))] as const,
  );
  return {
    whole: open(citations(work, { ...whole, url: URL_STAND_IN, accessed: ACCESSED })),
    places: Object.fromEntries(places),
  };
}

// Placeholder values: private-use characters where any text is allowed. Pages and days must be numbers, because styles
// reformat them; these are numbers that no style shortens in a range and no document contains.
const FRAGMENT = '\uE005';
const LOCATOR = '\uE000';
const URL_STAND_IN = '\uE001';
const STAND_IN_WORDING: QuotedWording = { text: '\uE002', fingerprint: '\uE003', lang: '\uE004' };
const FIRST = 3141;
const LAST = 7926;
const ACCESSED = '1987-10-26';

const OPENED: readonly (readonly [string, string])[] = [
  [FRAGMENT, 'fragment'],
  [LOCATOR, 'locator'],
  [URL_STAND_IN, 'url'],
  [STAND_IN_WORDING.text, 'text'],
  [STAND_IN_WORDING.fingerprint, 'fingerprint'],
  [STAND_IN_WORDING.lang, 'lang'],
  [String(FIRST), 'first'],
  [String(LAST), 'last'],
  ...Object.entries(DAY_FORMS).map(([name, write]) => [write(ACCESSED), name] as const),
];

function standInPlace(count: PageCount): CitedPlace {
  const printedPages = count === 'none' ? [] : count === 'one' ? [FIRST] : [FIRST, LAST];
  return { fragment: FRAGMENT, locator: LOCATOR, printedPages, url: URL_STAND_IN, accessed: ACCESSED };
}

function open<Format extends FormatId>(rendered: Record<Format, string>): Record<Format, string> {
  const entries = Object.entries<string>(rendered).map(([format, text]) => [
    format,
    refuseDay(
      format,
      OPENED.reduce((opened, [standIn, name]) => opened.replaceAll(standIn, `{{${name}}}`), text),
    ),
  ]);
  return Object.fromEntries(entries) as Record<Format, string>;
}

/** A style that writes the day in a form of its own would leave the stand-in for readers to copy. */
function refuseDay(format: string, template: string): string {
  const [year = ''] = ACCESSED.split('-');
  if (!template.includes(year)) return template;
  throw new Error(
    `The citation format "${format}" writes a day in a form that nobody fills in: ${template}. Add that form of ${ACCESSED} to DAY_FORMS in fill-template.ts.`,
  );
}

function refuseStandIns(work: CitedWork): void {
  const said = JSON.stringify(work);
  const clash = ['{{', '1987', ...OPENED.map(([standIn]) => standIn)].find((standIn) => said.includes(standIn));
  if (clash !== undefined)
    throw new Error(
      `${entryKey(work, null)} holds "${clash}", which stands in for something else. Choose another stand-in in templates.ts.`,
    );
}
