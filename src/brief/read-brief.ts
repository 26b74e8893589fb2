import { existsSync } from 'node:fs';
import path from 'node:path';
import { readYaml } from '../files/read-yaml.ts';
import { BRIEF_FILE, PROJECT_ROOT } from '../library/content-files.ts';
import { briefSchema, type BriefChapter } from '../schemas/brief.ts';

/** The chapters of the brief in order, none where there is no brief. @throws {ContentError} for a file that does not fit its schema */
export function readBrief(root: string = PROJECT_ROOT): BriefChapter[] {
  return existsSync(path.join(root, BRIEF_FILE)) ? readYaml(root, BRIEF_FILE, briefSchema) : [];
}
