import { readFileSync } from 'node:fs';
import { applyCorrections } from '../../apply-corrections.ts';
import { readCorrections } from '../../corrections.ts';
import type { SourceLine } from '../../profile.ts';
import { Tally } from '../../tally.ts';

const FOLDER = new URL('../../../sources/plan-2021-2025/', import.meta.url);

/** The lines of the adopted plan after its corrections, for tests. */
export function realPlan(): SourceLine[] {
  const text = readFileSync(new URL('source.txt', FOLDER), 'utf8');
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  const corrections = readCorrections(readFileSync(new URL('corrections.yaml', FOLDER), 'utf8'), 'corrections.yaml');
  return applyCorrections(lines, corrections, 'corrections.yaml', new Tally());
}
