import { stringify } from 'yaml';
import { INDICATOR_FOLDER } from '../../library/content-files.ts';
import type { Library } from '../../library/library.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { ProposedValue } from './propose-values.ts';

/**
 * The proposals as entries for the indicator files, in the order of the indicators; above each entry, the file and series it
 * belongs to and the sentence or row it was found in.
 */
export function formatProposals(
  proposals: readonly ProposedValue[],
  indicators: readonly Indicator[],
  library: Pick<Library, 'block'>,
): string[] {
  return indicators.flatMap((indicator) =>
    indicator.series.flatMap((series) =>
      proposals
        .filter((one) => one.indicator === indicator.id && one.series === series.id)
        .map(({ value }) => {
          const block = library.block(value.block);
          const head = [
            `# ${INDICATOR_FOLDER}/${indicator.id}.yaml, series ${series.id}: ${indicator.name.zh}, ${series.name.zh}`,
            `# ${(block?.zh ?? '').replaceAll('\t', ' | ')}`,
          ];
          const english = typeof block?.en === 'string' ? [`# en: the words of its English that hold the figure`] : [];
          return [...head, stringify([value], { lineWidth: 0 }).trimEnd(), ...english].join('\n');
        }),
    ),
  );
}
