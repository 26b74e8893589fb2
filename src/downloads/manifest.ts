import path from 'node:path';
import { z } from 'zod';
import { checkSchema } from '../files/check-schema.ts';
import { parseJson } from '../files/parse-json.ts';
import { readTextIfThere } from '../files/read-text.ts';
import type { Profile } from '../library/library.ts';
import { FORMS } from './edition.ts';

/** Formats of the files for readers to download. */
export const DOWNLOAD_FORMATS = ['docx', 'epub', 'pdf', 'png', 'zip'] as const;

/** `manifest.json` beside the downloads: what was made, from which version. */
const manifestSchema = z.strictObject({
  version: z.string(),
  files: z.array(
    z.strictObject({
      /** Name of the file beside the manifest. */
      file: z
        .string()
        .regex(
          new RegExp(`^[\\w.+-]+\\.(?:${DOWNLOAD_FORMATS.join('|')})$`),
          'A name beside the manifest, such as plan-2021-2025-zh.pdf.',
        ),
      /** Null for the archive of the whole library and for the library's own picture. */
      document: z.string().nullable(),
      form: z.enum(FORMS).nullable(),
      format: z.enum(DOWNLOAD_FORMATS),
      /** Ids of the documents whose texts it contains. */
      documents: z.array(z.string()),
      /** Fingerprint of these texts as they were when it was made. */
      content: z.string(),
      bytes: z.int(),
      sha256: z.string(),
      /** Day of the newest change of the content. */
      date: z.iso.date(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Download = Manifest['files'][number];

/** Folder for the downloads of a profile, from the root of the project. */
export function downloadsFolder(profile: Profile): string {
  return path.join('downloads', profile);
}

/**
 * The manifest of the downloads made for a profile; null where there are none. @throws {ContentError} or {AggregateError} for
 * a manifest of another form
 */
export function readManifest(root: string, profile: Profile): Manifest | null {
  const file = path.join(downloadsFolder(profile), 'manifest.json');
  const json = readTextIfThere(root, file);
  return json === null ? null : checkSchema(manifestSchema, parseJson(json, file, REPAIR), file, [], () => REPAIR);
}

const REPAIR = 'Run "npm run downloads" again, or remove the folder.';
