import type { Lang } from '../i18n/lang.ts';
import type { Library, LibraryBlock, LibraryDocument } from '../library/library.ts';
import type { IndicatorSeries, IndicatorValue } from '../schemas/indicator.ts';
import { periodOf } from './period.ts';
import { quoteValue, type QuotedValue } from './quote-value.ts';

/** A value with its place and the sentence that states it. */
export interface StatedValue {
  value: IndicatorValue;
  block: LibraryBlock;
  document: LibraryDocument;
  quoted: QuotedValue;
}

/** The values of a series in order of their years. @throws {Error} for a block that does not exist */
export function statedValues(series: IndicatorSeries, library: Library, lang: Lang): StatedValue[] {
  return inOrder(series.values).map((value) => {
    const block = library.block(value.block);
    if (block === undefined)
      throw new Error(`There is no block "${value.block}". Run "npm run build": it names the file of the indicator.`);
    return { value, block, document: library.document(block.document), quoted: quoteValue(value, block, lang) };
  });
}

/** Values in order of their last year; those with the same years stay in the order of the file. */
export function inOrder(values: readonly IndicatorValue[]): IndicatorValue[] {
  return values.toSorted(
    (a, b) => periodOf(a.period).to - periodOf(b.period).to || periodOf(a.period).from - periodOf(b.period).from,
  );
}
