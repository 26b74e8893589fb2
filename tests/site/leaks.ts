import { parse as parseCsv } from 'csv-parse/sync';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Library } from '../../src/library/library.ts';

/** The set of all runs of `length` characters in texts, without white space and with case folded. */
export function runsOf(texts: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const solid = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    for (let start = 0; start + length <= solid.length; start += 1) runs.add(solid.slice(start, start + length));
  }
  return runs;
}

/** Texts of a file: in CSV each line of each field, in Markdown each line, otherwise the whole file. */
export function textsOfFile(file: string, content: string): string[] {
  if (file.endsWith('.csv'))
    return parseCsv(content, { bom: true }).flatMap((row) => row.flatMap((field) => field.split('\n')));
  // The address after a title is not part of a sentence.
  return file.endsWith('.md') ? content.split(/\n| (?=\S+\/#)/) : [content];
}

/**
 * English is split into clauses, because a run across a stop may arise wherever two public sentences meet. Chinese runs are
 * short enough.
 */
export function clausesOf(text: string, lang: Lang): string[] {
  return lang === 'en' ? text.split(/[.,;:!?()“”]/) : [text];
}

/**
 * What the public site may contain although no public document does: the strings of the interface, ids and titles of the
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
