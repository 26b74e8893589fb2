import { readYaml } from '../files/read-yaml.ts';
import { PROJECT_ROOT } from '../library/content-files.ts';
import { draftMappingSchema, type DraftMapping } from '../schemas/draft-mapping.ts';

export const MAPPING_FILE = 'src/content/draft-mapping/sections.yaml';

/** Which sections of the draft became which of the plan. @throws {Error} for a file that does not fit its schema */
export function readMapping(root: string = PROJECT_ROOT): DraftMapping {
  return readYaml(root, MAPPING_FILE, draftMappingSchema);
}
