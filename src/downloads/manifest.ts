import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Profile } from '../library/library.ts';
import { FORMS } from './edition.ts';

/** `manifest.json` beside the downloads: what was made, from which version. */
const manifestSchema = z.strictObject({
  version: z.string(),
  files: z.array(
    z.strictObject({
      /** Name of the file beside the manifest. */
      file: z.string(),
      document: z.string(),
      form: z.enum(FORMS),
      format: z.enum(['epub', 'pdf']),
      bytes: z.int(),
      sha256: z.string(),
      /** Day of the newest change of the content. */
      date: z.iso.date(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Download = Manifest['files'][number];

/** Folder that the downloads of a profile are made in, from the root of the project. */
export function downloadsFolder(profile: Profile): string {
  return path.join('downloads', profile);
}

/** What has been made for a profile; null where nothing has. @throws {Error} for a manifest of another form */
export function readManifest(root: string, profile: Profile): Manifest | null {
  const file = path.join(root, downloadsFolder(profile), 'manifest.json');
  if (!existsSync(file)) return null;
  const result = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${path.relative(root, file)}\n  found: ${result.error.issues.map(({ message }) => message).join(' ')}\n  fix:   Run "npm run downloads" again.`);
}
