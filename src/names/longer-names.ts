import { findAll, keepLongest, type PreparedNames } from '../glossary/find-terms.ts';
import type { TermMatch } from '../glossary/term-match.ts';
import type { LongerName, MentionedName } from '../library/library.ts';
import { isName, lookalikeOf, termIn } from './name-ids.ts';

/**
 * The longer names and terms that contain each name, by its id: 徐家汇 in 徐家汇书院. Where a longer name contains its characters
 * but means something else (东上澳塘 is a different river from 上澳塘), the shorter one lists that under `notIn`.
 *
 * @param texts Chinese of all blocks, each with the list from `besideTerms` for its document
 */
export function longerNames(
  texts: readonly { zh: string; prepared: PreparedNames }[],
): ReadonlyMap<string, Pick<MentionedName, 'within' | 'countWithin'>> {
  const found = texts.flatMap(({ zh, prepared }, block) => pairsIn(zh, prepared).map((pair) => ({ ...pair, block })));
  return new Map(
    [...Map.groupBy(found, ({ name }) => name)].map(([name, pairs]) => [
      name,
      { within: countLonger(pairs), countWithin: new Set(pairs.map(({ block }) => block)).size },
    ]),
  );
}

interface Pair {
  name: string;
  longer: string;
}

function pairsIn(text: string, prepared: PreparedNames): Pair[] {
  const all = findAll(text, prepared);
  const kept = keepLongest(all).filter(({ id }) => isName(id) || termIn(id) !== null);
  return all
    .filter(({ id }) => isName(id))
    .flatMap((match) => {
      const longer = kept.find((other) => other.id !== match.id && covers(other, match));
      const onlyLooks = all.some((other) => other.id === lookalikeOf(match.id) && covers(other, match));
      return longer === undefined || onlyLooks ? [] : [{ name: match.id, longer: longer.id }];
    });
}

function covers(longer: TermMatch, shorter: TermMatch): boolean {
  return (
    longer.start <= shorter.start &&
    longer.end >= shorter.end &&
    longer.end - longer.start > shorter.end - shorter.start
  );
}

function countLonger(pairs: readonly (Pair & { block: number })[]): LongerName[] {
  return [...Map.groupBy(pairs, ({ longer }) => longer)]
    .map(([longer, own]) => ({
      id: termIn(longer) ?? longer,
      isTerm: termIn(longer) !== null,
      count: new Set(own.map(({ block }) => block)).size,
    }))
    .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, 'en'));
}
