import { readTextIfThere } from '../../files/read-text.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { everydayNamesSchema, type EverydayNames } from '../../schemas/asked.ts';

/** What readers call the indicators who do not know their names, by id; none where nobody has written any. @throws {ContentError} where the file does not fit */
export function readEverydayNames(root: string): EverydayNames {
  return readTextIfThere(root, EVERYDAY_NAMES) === null ? {} : readYaml(root, EVERYDAY_NAMES, everydayNamesSchema);
}

export const EVERYDAY_NAMES = 'src/content/asked/indicators.yaml';
