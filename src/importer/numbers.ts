import { z } from 'zod';
import { fragmentOf } from '../addressing/block-id.ts';
import { FRAGMENT } from '../addressing/fragment.ts';
import { placeParts } from '../addressing/place-parts.ts';
import { checkSchema } from '../files/check-schema.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { refuseUnreadableValues } from '../files/unreadable-values.ts';

const numberSchema = z.strictObject({
  /** Id that the block has to have: `<document>/<page>/<fragment>`. */
  block: z
    .string()
    .refine((id) => /^[a-z0-9-]+\/(?:terms\/)?[a-z0-9-]+\/[a-z0-9-]+$/.test(id) && FRAGMENT.test(fragmentOf(id)), {
      error: 'A block id, such as "plan/chapter-5/s1-p7".',
    }),
  /** The beginning of its text, which no other block of its kind in the section may share. */
  begins: z.string().min(1),
  /** Why counting alone would give a different number. */
  reason: z.string().trim().min(1, 'A number needs its reason.'),
});

/** A block whose number differs from the one that counting would give it. */
export interface BlockNumber {
  document: string;
  page: string;
  fragment: string;
  begins: string;
  reason: string;
  /** Where it is written: path of `numbers.yaml` and line. */
  file: string;
  line: number;
}

/**
 * Reads `src/sources/<document>/numbers.yaml`, where there is one: a list of `{block, begins, reason}`. It keeps
 * published addresses unchanged when a new text comes between them.
 *
 * @throws {ContentError} for one problem, {AggregateError} of them for several
 */
export function readNumbers(root: string, file: string): BlockNumber[] {
  const text = readTextIfThere(root, file);
  if (text === null) return [];
  const yaml = parseYaml(text, file);
  if (yaml.value === null) return [];
  refuseUnreadableValues(yaml, file);
  return checkSchema(z.array(numberSchema), yaml, file, [], () => FORM).map(({ block, begins, reason }, index) => {
    const { document, page, fragment = '' } = placeParts(block);
    return { document, page, fragment, begins, reason, file, line: yaml.lineOf([index]) };
  });
}

const FORM = 'Write a number as {block, begins, reason}; "npm run ledger -- --suggest" prints those that are needed.';
