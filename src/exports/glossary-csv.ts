import { routes } from '../addressing/routes.ts';
import { termPlace } from '../glossary/term-place.ts';
import type { Library } from '../library/library.ts';
import { csv, csvList } from './csv.ts';
import { definitionOf, printedPagesOfTerm } from './glossary.ts';

/** `/data/glossary.csv`: one official term a row, by official number. */
export function glossaryCsv(library: Library): string {
  return csv(glossaryRows(library));
}

/** The same as rows, column heads first. */
export function glossaryRows(library: Library): string[][] {
  const rows = library.terms.map((term) => [
    term.id,
    String(term.number),
    term.zh.name,
    csvList(term.zh.variants),
    term.untranslated ? '' : term.en.name,
    csvList(term.en.variants),
    term.pinyin,
    definitionOf(library, term, 'zh') ?? '',
    definitionOf(library, term, 'en') ?? '',
    csvList(printedPagesOfTerm(library, term)),
    routes.term('zh', term.id),
    routes.term('en', term.id),
    termPlace(term.id).document,
  ]);
  return [COLUMNS, ...rows];
}

const COLUMNS = [
  'id',
  'number',
  'zh',
  'zhVariants',
  'en',
  'enVariants',
  'pinyin',
  'zhDefinition',
  'enDefinition',
  'printedPages',
  'zhUrl',
  'enUrl',
  'document',
];
