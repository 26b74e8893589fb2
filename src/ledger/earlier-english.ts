import { z } from 'zod';
import { ContentError } from '../files/content-error.ts';
import { blockReference } from '../schemas/block-reference.ts';

/** An English wording that a block had until its translation was edited. */
export interface EarlierEnglish {
  /** `<document>/<page>/<fragment>` */
  id: string;
  /** Fingerprint of the wording. */
  print: string;
  /** Day on which another wording replaced it. */
  until: string;
}

/** Where the earlier English wordings stand, from the root of the project. */
export const EARLIER_ENGLISH_FILE = 'src/content/addresses/earlier-english.txt';

/**
 * Reads `earlier-english.txt`: lines `<block> <fingerprint> <day>`. Lines that begin with `#` are remarks.
 *
 * @throws {ContentError} at the first line that has another form or repeats an earlier one
 */
export function readEarlierEnglish(text: string, file = EARLIER_ENGLISH_FILE): EarlierEnglish[] {
  const seen = new Set<string>();
  return text.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [id, print, until, ...rest] = line.split(' ');
    const entry = earlierEnglish.safeParse({ id, print, until });
    if (!entry.success || rest.length > 0)
      throw new ContentError(file, index + 1, `"${line.slice(0, 120)}", which is not a line of this file.`, RESTORE);
    const key = keyOf(entry.data);
    if (seen.has(key)) throw new ContentError(file, index + 1, `"${key}" appears a second time.`, RESTORE);
    seen.add(key);
    return [entry.data];
  });
}

/** The text of `earlier-english.txt`: `known` and what `found` adds to it, sorted by block; nothing is removed. */
export function formatEarlierEnglish(known: readonly EarlierEnglish[], found: readonly EarlierEnglish[]): string {
  const entries = new Map([...found, ...known].map((entry) => [keyOf(entry), entry]));
  const lines = [...entries.values()].map(({ id, print, until }) => `${id} ${print} ${until}\n`);
  return HEAD + lines.sort().join('');
}

const earlierEnglish = z.strictObject({
  id: blockReference,
  print: z.string().regex(/^[0-9a-f]{12}$/),
  until: z.iso.date(),
});

const keyOf = ({ id, print }: EarlierEnglish): string => `${id} ${print}`;

const RESTORE = 'Restore the file from its history; it is written by "npm run translation:earlier" only.';

const HEAD = '# English wordings that were published and have changed. Written by "npm run translation:earlier".\n';
