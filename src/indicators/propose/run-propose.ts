import { ContentError } from '../../files/content-error.ts';
import type { Library } from '../../library/library.ts';
import { authorityOf } from '../../schemas/source.ts';
import type { Indicator, IndicatorValue } from '../../schemas/indicator.ts';
import { formatProposals } from './format-proposals.ts';
import { proposeValues } from './propose-values.ts';

/**
 * `npm run indicators:propose -- <document>`: the values of indicators that a document seems to give and nobody has
 * entered. Nothing is written.
 *
 * @returns lines to print
 * @throws {ContentError} for a document that does not exist or is about another place
 */
export function runPropose(name: string, library: Library, indicators: readonly Indicator[]): string[] {
  const ids = library.documents.map(({ id }) => id);
  if (!ids.includes(name))
    throw new ContentError(name, null, 'There is no such document.', `Name one of: ${ids.join(', ')}.`);
  if (authorityOf(library.document(name).source) !== 'district')
    throw new ContentError(
      `src/sources/${name}/source.yaml`,
      null,
      'This document is not of the district, and its figures are not those of its indicators.',
      'Name a plan or report of the district, or correct its authority.',
    );
  const proposals = proposeValues(name, indicators, library).filter((one) => !isEntered(one, indicators));
  return [
    ...formatProposals(proposals, indicators, library).flatMap((entry) => [entry, '']),
    `${name}: ${proposals.length} values to confirm. Put those that are right under the "values" of their series, then run "npm run check".`,
  ];
}

function isEntered(
  { indicator, series, value }: ReturnType<typeof proposeValues>[number],
  indicators: readonly Indicator[],
): boolean {
  return indicators.some((one) =>
    one.series.some(({ id, values }) =>
      values.some(
        (known) =>
          known.block === value.block &&
          ((one.id === indicator && id === series && known.value === value.value) || isFigureOf(value, known)),
      ),
    ),
  );
}

type QuotedFigure = Pick<IndicatorValue, 'zh' | 'value'>;

/**
 * Whether two quotations hold the same figure, so that one entered for a series is not proposed for another. Quotations end
 * with their figures.
 */
export function isFigureOf({ zh, value }: QuotedFigure, known: QuotedFigure): boolean {
  return known.zh === zh || (known.value === value && (known.zh.includes(zh) || zh.endsWith(known.zh)));
}
