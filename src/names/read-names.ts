import { readYaml } from '../library/content-files.ts';
import { NAME_KINDS, namesSchema, type Name } from '../schemas/name.ts';

/** All names of the content, whether a document mentions them or not. @throws {Error} for an id that stands twice */
export function readNames(root: string): Name[] {
  const names = NAME_KINDS.flatMap((kind) =>
    readYaml(root, `src/content/names/${kind}.yaml`, namesSchema).map(
      ({ id, zh, zhVariants, zhNot, en, enVariants, pinyin, basis }): Name => ({ id, kind, zh: { name: zh, variants: zhVariants }, notIn: zhNot, en: { name: en, variants: enVariants }, pinyin, basis }),
    ),
  );
  const twice = names.find(({ id }, index) => names.findIndex((other) => other.id === id) !== index);
  if (twice === undefined) return names.sort((a, b) => a.id.localeCompare(b.id, 'en'));
  throw new Error(`src/content/names/${twice.kind}.yaml\n  found: "${twice.id}" stands twice.\n  fix:   Give one of them another id, for example with "-2" at its end.`);
}
