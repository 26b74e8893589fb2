import { z } from 'zod';
import { libraryAddress } from '../addressing/library-address.ts';

const otherLibrarySchema = z.strictObject({
  /** Part of shared addresses of a search and therefore never changed: a district or a period, such as `jingan`. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has lower-case letters, digits and hyphens, such as jingan-2026.')
    .refine((id) => id !== 'own', '"own" is the id of this library itself. Give the other library another id.'),
  /** Where its site begins. */
  address: z.string().transform((written, { addIssue }) => {
    try {
      return libraryAddress(written).root.href;
    } catch (error) {
      addIssue(error instanceof Error ? error.message : String(error));
      return z.NEVER;
    }
  }),
  /** Its name on the search page, in each language. */
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
});

/**
 * The file that `LIBRARIES` names: libraries that the search page searches besides its own, in the order of its filter.
 */
export const otherLibrariesSchema = z
  .array(otherLibrarySchema)
  .min(1, 'No library is listed. List one, or leave LIBRARIES unset.')
  .superRefine((libraries, { addIssue }) => {
    for (const [place, library] of libraries.entries())
      for (const key of ['id', 'address'] as const)
        if (libraries.findIndex((other) => other[key] === library[key]) < place)
          addIssue({
            code: 'custom',
            path: [place, key],
            message: `"${library[key]}" is listed twice. Leave one of them out.`,
          });
  });

export type OtherLibrary = z.output<typeof otherLibrarySchema>;
