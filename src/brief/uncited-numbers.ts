import type { Lang } from '../i18n/lang.ts';
import { textIn, type Library, type LibraryBlock } from '../library/library.ts';
import { dateIn } from '../reading/document-date.ts';
import type { Hedge } from '../numbers/hedges.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { readChineseNumbers } from '../numbers/read-chinese.ts';
import { readEnglishNumbers } from '../numbers/read-english.ts';

const read = { zh: readChineseNumbers, en: readEnglishNumbers } as const satisfies Record<
  Lang,
  (text: string) => NumberMention[]
>;

/**
 * Numbers of a sentence that no cited block states with the same value, hedge and currency. A year may also be in the titles
 * or caption above the block, or in the date of its document.
 */
export function uncitedNumbers(
  sentence: string,
  lang: Lang,
  cited: readonly LibraryBlock[],
  library: Library,
): NumberMention[] {
  const stated = cited.flatMap((block) => numbersOf(block, lang));
  const years = new Set(cited.flatMap((block) => yearsAbove(block, lang, library)));
  return read[lang](sentence).filter(
    (number) =>
      number.form !== 'loose' &&
      !stated.some((other) => sameNumber(number, other)) &&
      !(isYear(number) && years.has(number.key)),
  );
}

/** The Chinese numbers are used for a block without a translation. */
function numbersOf(block: LibraryBlock, lang: Lang): NumberMention[] {
  const shown = textIn(block, lang);
  return read[shown.lang](shown.text);
}

function sameNumber(a: NumberMention, b: NumberMention): boolean {
  // “Only 4.7%” may be cited as 4.7%.
  const hedgeOf = ({ hedge }: NumberMention): Hedge | null => (hedge === 'only' || hedge === 'exactly' ? null : hedge);
  return a.key === b.key && hedgeOf(a) === hedgeOf(b) && a.currency === b.currency;
}

function isYear({ key }: NumberMention): boolean {
  return /^(?:19|20)\d\d$/.test(key);
}

/**
 * Years that a reader sees above a block: in the titles of its document, page and section, in the caption of its table, in
 * the date.
 */
function yearsAbove(block: LibraryBlock, lang: Lang, library: Library): string[] {
  const document = library.document(block.document);
  const page = library.page(block.document, block.page);
  const table = /^.*t\d+(?=-r)/.exec(block.fragment)?.[0];
  const headings = ['title', block.section, table].flatMap((fragment) => page.byFragment.get(fragment ?? '') ?? []);
  const titles = [document.title[lang], document.shortTitle[lang], dateIn(document.source.date, lang) ?? ''];
  return [
    ...titles.flatMap((title) => read[lang](title)),
    ...headings.flatMap((heading) => numbersOf(heading, lang)),
  ].map(({ key }) => key);
}
