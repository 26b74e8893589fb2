import { z } from 'zod';
import { readTextIfThere } from '../files/read-text.ts';
import { readYaml } from '../files/read-yaml.ts';
import type { Tense } from '../wording/tense-senses.ts';

/** Places in the documents, and whether each plans or reports. */
export type Tenses = z.infer<typeof tensesSchema>;

/**
 * Reads `src/content/tenses.yaml`; a library without it checks no block for its tense. @throws {ContentError} where it does
 * not fit
 */
export function readTenses(root: string): Tenses {
  return readTextIfThere(root, TENSES_FILE) === null ? [] : readYaml(root, TENSES_FILE, tensesSchema);
}

/** Whether the block plans or reports, where its place says so. @param id `<document>/<page>/<fragment>` */
export function tenseAt(id: string, tenses: Tenses): Tense | null {
  const tense = tenses.find(({ place }) => isIn(id, place))?.tense;
  return tense === undefined || tense === 'mixed' ? null : tense;
}

const TENSES_FILE = 'src/content/tenses.yaml';

const tensesSchema = z.array(
  z.strictObject({
    /** `<document>` or `<document>/<page>`, which a section or a block may follow. */
    place: z
      .string()
      .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}$/, 'should be <document>/<page>/<section>, or less of it'),
    tense: z.enum(['planned', 'reported', 'mixed']),
  }),
);

/** A place must end where a part of the id ends; blocks follow their section after a hyphen. */
function isIn(id: string, place: string): boolean {
  const next = id.startsWith(place) ? id.charAt(place.length) : ' ';
  return next === '' || next === '/' || (next === '-' && place.split('/').length === 3);
}
