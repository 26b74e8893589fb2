import type { DraftPage } from '../markdown/draft-page.ts';
import { draftBlocks } from './draft-blocks.ts';
import type { SourceLine } from './source-line.ts';
import type { Tally } from './tally.ts';

/** Characters on which source and pages disagree; empty where every one is accounted for. */
export interface Imbalance {
  /** In the source, but neither in a page nor taken by a rule; each with how often. */
  lost: ReadonlyMap<string, number>;
  /** In a page or taken by a rule, but neither in the source nor made by a rule. */
  invented: ReadonlyMap<string, number>;
}

/** Weighs source and made against pages and taken, character by character, white space apart. */
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
