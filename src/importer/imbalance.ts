import type { DraftPage } from '../markdown/draft-page.ts';
import { draftBlocks } from './draft-blocks.ts';
import type { SourceLine } from './source-line.ts';
import type { Tally } from './tally.ts';

/** Characters that source and pages do not share; empty where every one is accounted for. */
export interface Imbalance {
  /** In the source, but neither in a page nor removed by a rule; each with its count. */
  lost: ReadonlyMap<string, number>;
  /** In a page or removed by a rule, but neither in the source nor added by a rule. */
  invented: ReadonlyMap<string, number>;
}

/**
 * Compares the source and what rules added with the pages and what rules removed, character by character, ignoring white
 * space.
 */
export function imbalance(lines: readonly SourceLine[], pages: readonly DraftPage[], tally: Tally): Imbalance {
  const balance = new Map<string, number>();
  const add = (texts: Iterable<string>, weight: 1 | -1): void => {
    for (const text of texts)
      for (const character of text.replace(/\s+/g, '')) balance.set(character, (balance.get(character) ?? 0) + weight);
  };
  add(
    lines.map(({ text }) => text),
    1,
  );
  add([...tally.made.values()].flat(), 1);
  add(
    pages.flatMap(({ nodes }) => draftBlocks(nodes).map(({ text }) => text)),
    -1,
  );
  add([...tally.taken.values()].flat(), -1);
  const entries = [...balance];
  return {
    lost: new Map(entries.filter(([, weight]) => weight > 0)),
    invented: new Map(entries.filter(([, weight]) => weight < 0).map(([character, weight]) => [character, -weight])),
  };
}
