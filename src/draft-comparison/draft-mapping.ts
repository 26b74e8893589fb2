import { readYaml } from '../files/read-yaml.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';
import { draftMappingSchema, type DraftMapping } from '../schemas/draft-mapping.ts';

export const MAPPING_FILE = 'src/content/draft-mapping/sections.yaml';

/** Ids of the two documents that are compared. */
export type DraftAndPlan = NonNullable<Library['facts']['draft']>;

/** Which section became which. @throws {Error} for a file that does not fit its schema */
export function readMapping(root: string = PROJECT_ROOT): DraftMapping {
  return readYaml(root, MAPPING_FILE, draftMappingSchema);
}

/** The draft and its plan where the library holds both: in the staff profile, if the folder of the draft is there. */
export function draftIn({ facts: { draft }, documents }: Pick<Library, 'facts' | 'documents'>): DraftAndPlan | null {
  const holdsBoth = [draft?.draft, draft?.plan].every((wanted) => documents.some(({ id }) => id === wanted));
  return draft !== undefined && holdsBoth ? draft : null;
}
