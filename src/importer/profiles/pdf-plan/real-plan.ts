import path from 'node:path';
import type { SourceLine } from '../../profile.ts';
import { readSource } from '../../read-source.ts';

/** The lines of the adopted plan after its corrections, for tests. */
export function realPlan(): readonly SourceLine[] {
  return readSource(path.join(import.meta.dirname, '../../../..'), 'src/sources/plan-2021-2025').lines;
}
