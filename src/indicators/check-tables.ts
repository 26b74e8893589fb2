import type { Library, LibraryBlock } from '../library/library.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { indicatorIssue, type IndicatorIssue } from './indicator-issue.ts';
import { targetLists } from './target-lists.ts';

/**
 * Compares the indicators with the official tables of targets: every row has an indicator with its number and kind, and no
 * kind is invented. A library without indicators claims nothing, so nothing is wrong.
 */
export function checkTables(
  indicators: readonly Indicator[],
  library: Pick<Library, 'block' | 'facts'>,
): IndicatorIssue[] {
  if (indicators.length === 0) return [];
  const tables = targetLists(library)
    .filter(({ isTable }) => isTable)
    .map(({ blocks, isNumbered }) => ({ rows: rowsOf(blocks, library), isNumbered }));
  return [
    ...tables.flatMap(({ rows, isNumbered }) => rows.flatMap((row) => checkRow(row, isNumbered, indicators))),
    ...kindsNotSaid(
      indicators,
      tables.flatMap(({ rows }) => rows),
    ),
  ];
}

/** The kind is the table's own word for an indicator, so an indicator that is in no table has none. */
function kindsNotSaid(indicators: readonly Indicator[], rows: readonly LibraryBlock[]): IndicatorIssue[] {
  return indicators
    .filter(({ kind }) => kind !== undefined)
    .filter((indicator) => rows.every((row) => !isTarget(row, indicator)))
    .map((indicator) =>
      indicatorIssue('kind-not-said', indicator, 'kind', `no table of targets calls it ${indicator.kind ?? ''}`),
    );
}

function isTarget(row: LibraryBlock, { series }: Indicator): boolean {
  return series.some(({ values }) => values.some(({ block, type }) => type === 'target' && block === row.id));
}

function rowsOf(table: string, library: Pick<Library, 'block'>): LibraryBlock[] {
  const rows: LibraryBlock[] = [];
  for (let row = library.block(`${table}-r1`); row !== undefined; row = library.block(`${table}-r${rows.length + 1}`))
    rows.push(row);
  return rows;
}

function checkRow(row: LibraryBlock, numbered: boolean, indicators: readonly Indicator[]): IndicatorIssue[] {
  const indicator = indicators.find((own) => isTarget(row, own));
  if (indicator === undefined)
    return [
      indicatorIssue(
        'row-not-covered',
        { id: '*' },
        row.id,
        `no indicator has the target “${row.zh.replaceAll('\t', ' ')}”`,
      ),
    ];
  const cells = row.zh.split('\t');
  const kind = cells.includes('约束性') ? 'binding' : 'anticipatory';
  const number = numbered ? Number(cells[0]) : indicator.number;
  // Indicator 11 of the report widens the plan's indicator 16; both are binding. Other names, too, have only one kind each.
  if (indicator.number === number && indicator.kind === kind) return [];
  return [
    indicatorIssue(
      'row-differs',
      indicator,
      row.id,
      `the table has number ${cells[0] ?? ''}, ${kind}; the file has ${indicator.number ?? 'no number'}, ${indicator.kind ?? 'no kind'}`,
    ),
  ];
}
