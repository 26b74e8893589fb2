import type { ImportProfile } from '../../profile.ts';
import { splitUnits } from './split-units.ts';
import { toPages } from './to-pages.ts';

/**
 * Reads a newspaper page. The columns stand in the order that the moves of `corrections.yaml` gave them; titles,
 * headings and printed notes are what its roles say; everything else is running text.
 */
export const newspaperColumns: ImportProfile = (lines, tally, file) => {
  const printed = lines.filter(({ text }) => text.trim() !== '');
  return toPages(splitUnits(printed), tally, file);
};
