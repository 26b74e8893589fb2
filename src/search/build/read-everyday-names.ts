import { readTextIfThere } from '../../files/read-text.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { everydayNamesSchema, type EverydayNames } from '../../schemas/asked.ts';

/**
 * Everyday names of the indicators, by id, for readers who do not know the official ones; none where none are written.
 *
 * @throws {ContentError} where the file does not fit the schema
 */
export function readEverydayNames(root: string): EverydayNames {
  return readTextIfThere(root, EVERYDAY_NAMES) === null ? {} : readYaml(root, EVERYDAY_NAMES, everydayNamesSchema);
}

export const EVERYDAY_NAMES = 'src/content/asked/indicators.yaml';
