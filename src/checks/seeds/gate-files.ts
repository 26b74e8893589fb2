import { readText } from '../../files/read-text.ts';
import { gatePage } from './gate-page.ts';
import type { GateFigures } from './seed-errors.ts';

export const GATE_PAGE = 'docs/gate.md';
/** The last measurements, from which the page is made. */
export const GATE_FIGURES = 'docs/gate.json';

/** Both files to write, by path from the project root. */
export function gateFiles({ blocks, counts, falseAlarms }: GateFigures): ReadonlyMap<string, string> {
  const figures: GateFigures = { blocks, counts, falseAlarms };
  return new Map([
    [GATE_FIGURES, `${JSON.stringify(figures, null, 1)}\n`],
    [GATE_PAGE, gatePage(figures)],
  ]);
}

export function storedGateFigures(root: string): GateFigures {
  return JSON.parse(readText(root, GATE_FIGURES)) as GateFigures;
}
