import type { TargetRow } from '../../indicators/overview.ts';
import { rowPlot, type RowPlot } from '../../indicators/row-plot.ts';
import { statusLabel } from '../../indicators/status-label.ts';
import type { Status } from '../../indicators/status-of.ts';
import type { PageContext } from '../../reading/page-context.ts';
import { shownReports, shownValue, type ShownReport, type ShownValue } from './shown-value.ts';

/** A target and what became of it, in the language of the page. */
export interface ShownOutcome {
  status: Status;
  /** The status in words. */
  words: string;
  plot: RowPlot | null;
  target: ShownValue;
  reports: readonly ShownReport[];
}

export function shownOutcome(row: TargetRow, context: PageContext): ShownOutcome {
  const { value, series, outcome } = row;
  return {
    status: outcome.status,
    words: statusLabel(value, outcome, context.t),
    plot: rowPlot(row),
    target: shownValue(value, series, context),
    reports: shownReports(outcome.reports, outcome.status === 'not-comparable', context),
  };
}
