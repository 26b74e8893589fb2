import type { Library, LibraryBlock } from '../../library/library.ts';
import type { Indicator, IndicatorSeries, IndicatorValue } from '../../schemas/indicator.ts';
import { readValue } from '../read-value.ts';
import { unitOf, type Unit } from '../units.ts';
import { findFigures, findWordedFigures, type Figure } from './find-figures.ts';
import { periodAt } from './period-at.ts';
import { closenessOf } from './closeness.ts';
import { seriesWords, type SeriesWords } from './series-words.ts';

/** A value that a document seems to give. */
export interface ProposedValue {
  indicator: string;
  series: string;
  value: Pick<IndicatorValue, 'type' | 'period' | 'value' | 'upTo' | 'qualifier' | 'block' | 'zh'> & {
    dating?: 'inferred';
  };
}

/**
 * Finds values of indicators in a document: figures in the unit of a series near its name, or words that stand for a figure.
 * Each figure is proposed for at most one series, the one whose words fit best. Values already entered for this document are
 * not used.
 */
export function proposeValues(
  document: string,
  indicators: readonly Indicator[],
  library: Pick<Library, 'document' | 'page'>,
): ProposedValue[] {
  const candidates = indicators.flatMap((indicator) =>
    indicator.series.map((series) => candidateOf(indicator, withoutDocument(series, document))),
  );
  return library
    .document(document)
    .pages.flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind !== 'heading' && kind !== 'caption')
    .flatMap((block) => valuesIn(block, candidates, library));
}

interface Candidate {
  indicator: Indicator;
  series: IndicatorSeries;
  unit: Unit;
  words: SeriesWords;
}

function candidateOf(indicator: Indicator, series: IndicatorSeries): Candidate {
  return { indicator, series, unit: unitOf(series), words: seriesWords(indicator, series) };
}

function withoutDocument(series: IndicatorSeries, document: string): IndicatorSeries {
  return { ...series, values: series.values.filter(({ block }) => !block.startsWith(`${document}/`)) };
}

interface Scored {
  candidate: Candidate;
  figure: Figure;
  score: number;
}

function valuesIn(
  block: LibraryBlock,
  candidates: readonly Candidate[],
  library: Pick<Library, 'document' | 'page'>,
): ProposedValue[] {
  const worded = findWordedFigures(block.zh);
  const heading = library.page(block.document, block.page).byFragment.get(block.section ?? '')?.zh;
  const above = heading === undefined ? '' : `${heading}。`;
  const scored = candidates.flatMap((candidate): Scored[] => {
    const figures = findFigures(block.zh, candidate.unit);
    return [...figures, ...worded].flatMap((figure) => {
      const score = closenessOf(block.zh, figure, candidate.words, [...figures, ...worded], above);
      return score === null ? [] : [{ candidate, figure, score }];
    });
  });
  const byFigure = Map.groupBy(scored, ({ figure: { start } }) => start);
  return [...byFigure.values()].flatMap((rivals) => {
    const best = rivals.toSorted((a, b) => b.score - a.score)[0];
    return best === undefined ? [] : valueOf(best, block, library);
  });
}

function valueOf(
  { candidate: { indicator, series, unit }, figure }: Scored,
  block: LibraryBlock,
  library: Pick<Library, 'document' | 'page'>,
): ProposedValue[] {
  const zh = block.zh.slice(clauseStart(block, figure.start), figure.end).trim();
  const read = readValue(zh, unit);
  if (read === null || !read.hasUnit) return [];
  const from = /[-–—~至到]\s*$/u.test(block.zh.slice(0, figure.start)) ? read.from : null;
  return [
    {
      indicator: indicator.id,
      series: series.id,
      value: {
        ...periodAt(
          block,
          { clause: zh, sentence: sentenceUpTo(block, figure.end) },
          series.values.map(({ period }) => period),
          library,
        ),
        value: from ?? read.value,
        ...(from === null || read.value === null ? {} : { upTo: read.value }),
        qualifier: read.qualifier,
        block: block.id,
        zh,
      },
    },
  ];
}

/** The sentence of a figure, up to the figure: 预计 at its beginning applies to all its figures. */
function sentenceUpTo({ zh }: LibraryBlock, end: number): string {
  return zh.slice(Math.max(...['。', '；', ';'].map((stop) => zh.lastIndexOf(stop, end - 1))) + 1, end);
}

/** Where the quotation begins: a row is quoted whole, other text from the clause of the figure on. */
function clauseStart({ kind, zh }: LibraryBlock, at: number): number {
  if (kind === 'row') return 0;
  return Math.max(...['。', '；', '，', ';'].map((stop) => zh.lastIndexOf(stop, at - 1))) + 1;
}
