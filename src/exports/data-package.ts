import type { Site } from '../addressing/site.ts';
import { absolute } from '../addressing/site.ts';
import { routes } from '../addressing/routes.ts';
import { FIRST_DIGITS } from '../citation/fingerprint-files.ts';
import { mediaType } from '../files/media-types.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library } from '../library/library.ts';
import { projectsOf } from '../projects/projects-of.ts';
import { aknFiles } from './akoma-ntoso/akoma-ntoso.ts';
import { dataFiles } from './data-files.ts';
import { glossaryRows } from './glossary-csv.ts';
import { indicatorRows } from './indicators.ts';
import { exportSchemas, schemaFile, type ExportFile } from './json-schemas.ts';
import { namesRows } from './names-csv.ts';
import { projectsRows } from './projects-csv.ts';
import { tableExports } from './tables.ts';

type Rows = readonly (readonly string[])[];

/**
 * `/data/datapackage.json`: a Data Package (datapackage.org, version 1) of everything below `/data`, with which statistics
 * programs find each file and the columns of each table.
 */
export function dataPackage(library: Library, version: string, site: Site): object {
  const t = createTranslate('en');
  const home = absolute(site, routes.home('en'));
  const listed = dataFiles(library)
    .filter(({ file }) => file !== PACKAGE)
    .map(({ file, key }) => resource(file, t(key), columnsOf[file]?.(library)));
  const schemas = Object.keys(exportSchemas).map((file) =>
    resource(schemaFile(file as ExportFile), `${file}: ${t('data.schema')}`),
  );
  const prints = FIRST_DIGITS.map((digit) => resource(`fingerprints/${digit}.json`, t('data.fingerprints', { digit })));
  const documents = aknFiles(library).map(({ file, document, lang }) => resource(file, document.title[lang]));
  const tables = tableExports(library).map(({ id, file, rows }) => resource(`tables/${file}`, id, rows));
  return {
    name: library.facts.id,
    title: `${library.facts.name.en} · ${library.facts.name.zh}`,
    description: `${library.facts.tagline.en} ${t('site.notOfficialEnglish')}`,
    version,
    ...(home === null ? {} : { homepage: home }),
    resources: [...listed, ...documents, ...tables, ...schemas, ...prints],
  };
}

/** Name of the file itself, which is not part of the package. */
export const PACKAGE = 'datapackage.json';

const columnsOf: Readonly<Record<string, (library: Library) => Rows>> = {
  'glossary.csv': glossaryRows,
  'names.csv': namesRows,
  'indicators.csv': indicatorRows,
  'projects.csv': (library) => projectsRows(projectsOf(library)),
};

function resource(path: string, title: string, rows?: Rows): object {
  const format = path.slice(path.lastIndexOf('.') + 1);
  return {
    name: path.replace('/', '.').replace(/\.csv$/, ''),
    path,
    title,
    format,
    mediatype: mediaType(path).split(';')[0],
    ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
    ...(rows === undefined ? {} : { profile: 'tabular-data-resource', schema: { fields: fieldsOf(rows) } }),
  };
}

/** A column counts as numeric if every value in it is a number. */
function fieldsOf([heads = [], ...rows]: Rows): object[] {
  return heads.map((name, column) => {
    const values = rows.map((row) => row[column] ?? '').filter((value) => value !== '');
    const isNumber = values.length > 0 && values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value));
    return { name, type: isNumber ? 'number' : 'string' };
  });
}
