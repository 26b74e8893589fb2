import { z } from 'zod';

/** Id of a block, `<document>/<page>/<fragment>`, as used in content. */
export const blockReference = z
  .string()
  .regex(/^[a-z0-9-]+\/(?:terms\/)?[a-z0-9-]+\/[a-z0-9-]+$/, 'A block id, such as plan-report/part-1/s1-p1.');

/** One text in both languages. */
export const bilingualText = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
