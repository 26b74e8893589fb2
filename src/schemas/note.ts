import { z } from 'zod';

/**
 * What a remark is about; shown as its label. *meaning*: explains a slogan, a formula, a grade, a unit or an abbreviation
 * at its first mention in a section, from the documents or common knowledge; or says that the document does not explain
 * it.
 */
const NOTE_KINDS = [
  'misprint',
  'missing-picture',
  'differs',
  'unconfirmed-name',
  'end-of-print',
  'word-play',
  'correction',
  'translation',
  'meaning',
  'own-heading',
] as const;

/** A remark by editors or translators on one block. */
export const noteSchema = z.strictObject({
  /** Block within the document: `<page>/<fragment>`. */
  block: z.string().regex(/^(?:terms\/)?[a-z0-9-]+\/[a-z0-9-]+$/),
  kind: z.enum(NOTE_KINDS),
  /** One line per language. */
  zh: z.string().min(1),
  en: z.string().min(1),
});

/** `src/content/notes/<document>.yaml`: all remarks on a document. */
export const notesSchema = z.array(noteSchema);

export type NoteKind = (typeof NOTE_KINDS)[number];
