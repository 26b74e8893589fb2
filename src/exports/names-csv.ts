import { routes } from '../addressing/routes.ts';
import type { Library } from '../library/library.ts';
import { csv, csvList } from './csv.ts';
import { nameOccurrences } from './names.ts';

/** `/data/names.csv`: one name a row, with the ids of the blocks that mention it. */
export function namesCsv(library: Library): string {
  return csv(namesRows(library));
}

/** The same as rows, column heads first. */
export function namesRows(library: Library): string[][] {
  const rows = library.names.map(({ id, kind, zh, en, pinyin, basis }) => [
    id,
    kind,
    zh.name,
    csvList(zh.variants),
    en.name,
    csvList(en.variants),
    pinyin,
    basis,
    csvList(nameOccurrences(library, id)),
    routes.name('zh', id),
    routes.name('en', id),
  ]);
  return [COLUMNS, ...rows];
}

const COLUMNS = [
  'id',
  'kind',
  'zh',
  'zhVariants',
  'en',
  'enVariants',
  'pinyin',
  'basis',
  'occurrences',
  'zhUrl',
  'enUrl',
];
