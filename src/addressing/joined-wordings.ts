import { fingerprint } from './fingerprint.ts';

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
export function splitWordings(runs: readonly (readonly Text[])[], sought: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const run of runs)
    for (let start = 0; start < run.length; start += 1)
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_SPLIT); end += 1) {
        const parts = run.slice(start, end);
        const whole = [fingerprint(parts.map(({ zh }) => zh).join('')), fingerprint(parts.map(({ zh }) => zh).join(' '))].find((print) => sought.has(print));
        if (whole !== undefined) found.set(whole, parts.map(({ id }) => id));
      }
  return found;
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
