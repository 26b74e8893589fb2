import { z } from 'zod';

/** What a remark is about: shown as its label. */
export const NOTE_KINDS = [
  'misprint',
  'missing-picture',
  'differs',
  'unconfirmed-name',
  'end-of-print',
  'word-play',
  'correction',
  'translation',
  'own-heading',
] as const;

/** `src/content/notes/<document>.yaml`: remarks of editors and translators, each tied to one block. */
export const notesSchema = z.array(
  z.strictObject({
    /** Block within the document: `<page>/<fragment>`. */
    block: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    kind: z.enum(NOTE_KINDS),
    /** One line per language. */
    zh: z.string().min(1),
    en: z.string().min(1),
  }),
);

export type NoteKind = (typeof NOTE_KINDS)[number];
