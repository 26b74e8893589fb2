import { readTogether } from '../files/problem-list.ts';
import { readYaml } from '../files/read-yaml.ts';
import { INDICATOR_FOLDER, namesIn, PROJECT_ROOT } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';
import { formsIn } from '../names/forms-in.ts';
import { indicatorSchema, type Indicator } from '../schemas/indicator.ts';

const known = new WeakMap<Library, readonly Indicator[]>();

/** The indicators of a library, without values from documents it does not have. Read once per library. */
export function indicatorsOf(library: Library): readonly Indicator[] {
  const indicators = known.get(library) ?? inProfile(readIndicators(PROJECT_ROOT), library);
  known.set(library, indicators);
  return indicators;
}

/** All indicator files: the numbered ones by number, then the others by id. @throws {Error} for a file that does not fit */
export function readIndicators(root: string): Indicator[] {
  return readTogether(namesIn(root, INDICATOR_FOLDER, '.yaml'), (id) => ({
    id,
    ...readYaml(root, `${INDICATOR_FOLDER}/${id}.yaml`, indicatorSchema),
  })).sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.id.localeCompare(b.id, 'en'));
}

/** Leaves out values and forms from documents that are not in the library, then series and indicators without any value. */
export function inProfile(indicators: readonly Indicator[], library: Pick<Library, 'documents'>): Indicator[] {
  const documents = new Set(library.documents.map(({ id }) => id));
  const stands = formsIn(library.documents);
  return indicators
    .map((indicator) => ({
      ...indicator,
      ...(indicator.variants === undefined
        ? {}
        : { variants: { zh: indicator.variants.zh.filter(stands.zh), en: indicator.variants.en.filter(stands.en) } }),
      series: indicator.series
        .map((series) => ({
          ...series,
          values: series.values.filter(({ block }) => documents.has(block.split('/')[0] ?? '')),
        }))
        .filter(({ values }) => values.length > 0),
    }))
    .filter(({ series }) => series.length > 0);
}
