import { parse as parseCsv } from 'csv-parse/sync';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Library } from '../../src/library/library.ts';

/** All runs of `length` characters in texts, white space left out and case folded, as a set. */
export function runsOf(texts: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const solid = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    for (let start = 0; start + length <= solid.length; start += 1) runs.add(solid.slice(start, start + length));
  }
  return runs;
}

/** Texts of a file: in a table of commas each line of each field, in Markdown each line, else all of it as one. */
export function textsOfFile(file: string, content: string): string[] {
  if (file.endsWith('.csv'))
    return parseCsv(content, { bom: true }).flatMap((row) => row.flatMap((field) => field.split('\n')));
  // The address behind a title belongs to no sentence.
  return file.endsWith('.md') ? content.split(/\n| (?=\S+\/#)/) : [content];
}

/** English clauses: a run over a stop may come about wherever two public sentences meet. Chinese runs are short enough. */
export function clausesOf(text: string, lang: Lang): string[] {
  return lang === 'en' ? text.split(/[.,;:!?()“”]/) : [text];
}

/**
 * What the public site may say although no public document has it: the strings of the interface, ids and titles of the
 * public documents, and the names of the official terms with their variants.
 */
export function publicWords(library: Library): string[] {
  const documents = library.documents.flatMap(({ id, title, shortTitle, source }) => [
    id,
    ...[title, shortTitle, source.description, source.status].flatMap((words) => [words.zh, words.en]),
  ]);
  const terms = library.terms.flatMap(({ zh: chinese, en: english }) =>
    [chinese, english].flatMap(({ name, variants }) => [name, ...variants]),
  );
  return [...Object.values(zh), ...Object.values(en), ...documents, ...terms];
}
