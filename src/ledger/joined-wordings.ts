import { fingerprint } from '../addressing/fingerprint.ts';

export interface Text {
  id: string;
  zh: string;
}

/**
 * Texts that stand in several consecutive blocks now: fingerprints of the joined texts are those of one old block.
 *
 * @param runs blocks that are new or read otherwise, in unbroken runs
 * @param sought fingerprints of the lost wordings
 * @returns ids of the parts, by old fingerprint
 */
export function splitWordings(
  runs: readonly (readonly Text[])[],
  sought: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    runs.flatMap(partsOf).flatMap((parts): [string, string[]][] => {
      const texts = parts.map(({ zh }) => zh);
      const whole = [fingerprint(texts.join('')), fingerprint(texts.join(' '))].find((print) => sought.has(print));
      return whole === undefined ? [] : [[whole, parts.map(({ id }) => id)]];
    }),
  );
}

/** All stretches of a run that one text may have been cut into. */
function partsOf(run: readonly Text[]): (readonly Text[])[] {
  return run.flatMap((_, start) =>
    Array.from({ length: LONGEST_SPLIT - 1 }, (_unused, more) => run.slice(start, start + 2 + more)).filter(
      (parts, more) => parts.length === 2 + more,
    ),
  );
}

/** Old fingerprints whose texts, one after the other, are the text of one block now; null where it is no such join. */
export function mergedWordings(zh: string, sought: ReadonlySet<string>): readonly string[] | null {
  for (let cut = zh.length - 1; cut > 0; cut -= 1) {
    const head = fingerprint(zh.slice(0, cut));
    if (!sought.has(head)) continue;
    const rest = zh.slice(cut).trim();
    const tail = sought.has(fingerprint(rest)) ? [fingerprint(rest)] : mergedWordings(rest, sought);
    if (tail !== null) return [head, ...tail];
  }
  return null;
}

/** A paragraph cut into more pieces than this is found by hand. */
const LONGEST_SPLIT = 4;
