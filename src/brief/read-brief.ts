import { readYaml } from '../files/read-yaml.ts';
import { BRIEF_FILE, PROJECT_ROOT } from '../library/content-files.ts';
import { briefSchema, type BriefChapter } from '../schemas/brief.ts';

/** The chapters of the brief in order. @throws {ContentError} for a file that does not fit its schema */
export function readBrief(root: string = PROJECT_ROOT): BriefChapter[] {
  return readYaml(root, BRIEF_FILE, briefSchema);
}
