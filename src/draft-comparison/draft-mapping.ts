import { readYaml } from '../files/read-yaml.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';
import { draftMappingSchema, type DraftMapping } from '../schemas/draft-mapping.ts';

export const MAPPING_FILE = 'src/content/draft-mapping/sections.yaml';

/** The two documents that are compared. */
export const DRAFT = 'plan-2021-2025-draft';
export const PLAN = 'plan-2021-2025';

/** Which section became which. @throws {Error} for a file that does not fit its schema */
export function readMapping(root: string = PROJECT_ROOT): DraftMapping {
  return readYaml(root, MAPPING_FILE, draftMappingSchema);
}

/** True where the library holds the draft: in the staff profile, if its folder is there. */
export function holdsDraft(library: Library): boolean {
  return library.documents.some(({ id }) => id === DRAFT);
}
