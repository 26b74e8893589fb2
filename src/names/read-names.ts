import { ContentError } from '../files/content-error.ts';
import { readTogether } from '../files/problem-list.ts';
import { readYaml } from '../files/read-yaml.ts';
import { namesIn } from '../library/content-files.ts';
import { NAME_KINDS, namesSchema, type Name } from '../schemas/name.ts';

/**
 * All names of the content, whether or not a document mentions them; none where the lists do not exist.
 *
 * @throws {ContentError} for an id that appears twice
 */
export function readNames(root: string): Name[] {
  const lists = namesIn(root, 'src/content/names', '.yaml');
  const kinds = lists.length === 0 ? [] : NAME_KINDS;
  const names = readTogether(kinds, (kind) =>
    readYaml(root, `src/content/names/${kind}.yaml`, namesSchema).map(
      ({ id, zh, zhVariants, zhNot, en, enVariants, pinyin, basis, source, scope }): Name => ({
        id,
        kind,
        zh: { name: zh, variants: zhVariants },
        notIn: zhNot,
        en: { name: en, variants: enVariants },
        pinyin,
        basis,
        source,
        scope,
      }),
    ),
  ).flat();
  const seen = new Set<string>();
  const twice = names.find(({ id }) => seen.size === seen.add(id).size);
  if (twice === undefined) return names.sort((a, b) => a.id.localeCompare(b.id, 'en'));
  throw new ContentError(
    `src/content/names/${twice.kind}.yaml`,
    null,
    `"${twice.id}" appears twice.`,
    'Give one of them another id, for example with "-2" at its end.',
  );
}
