import type { z } from 'zod';
import { readTogether } from '../files/problem-list.ts';
import { readText } from '../files/read-text.ts';
import { readYaml } from '../files/read-yaml.ts';
import type { Lang } from '../i18n/lang.ts';
import { namesIn, pageNamesIn } from '../library/content-files.ts';
import type { Profile } from '../library/library.ts';
import { frontMatter, parsePageHead } from '../markdown/page-head.ts';
import type { PageHead } from '../markdown/page-content.ts';
import { documentIds } from './read-sources.ts';

/** One entry of a content collection: its values, and the file it is written in. */
export interface ContentEntry<Data> {
  id: string;
  data: Data;
  /** From the root of the project. */
  filePath: string;
}

/** Entries that are one YAML file each, with its name as their id. @throws as `readTogether` */
export function entriesByFile<Data>(root: string, folder: string, schema: z.ZodType<Data>): ContentEntry<Data>[] {
  return readTogether(namesIn(root, folder, '.yaml'), (id) => {
    const filePath = `${folder}/${id}.yaml`;
    return { id, data: readYaml(root, filePath, schema), filePath };
  });
}

/**
 * Entries of the YAML lists of a folder.
 *
 * @param lists names of the files, without their extension
 * @param idOf from the entry and the name of its list
 * @throws as `readTogether`
 */
export function entriesInLists<Data>(
  root: string,
  folder: string,
  lists: readonly string[],
  schema: z.ZodType<Data[]>,
  idOf: (data: Data, list: string) => string,
): ContentEntry<Data>[] {
  return readTogether(lists, (list) => {
    const filePath = `${folder}/${list}.yaml`;
    return readYaml(root, filePath, schema).map((data) => ({ id: idOf(data, list), data, filePath }));
  }).flat();
}

/**
 * Pages of the documents of a profile, `<document>/<page>`; a Chinese one has its place in the document.
 *
 * @throws as `readTogether`
 */
export function pageEntries(root: string, profile: Profile, lang: Lang): ContentEntry<PageHead | object>[] {
  const pages = documentIds(root, profile).flatMap((document) =>
    pageNamesIn(root, `src/content/documents/${lang}/${document}`).map((page) => `${document}/${page}`),
  );
  return readTogether(pages, (id) => {
    const filePath = `src/content/documents/${lang}/${id}.mdx`;
    const { front } = frontMatter(readText(root, filePath));
    return { id, data: front === null ? {} : parsePageHead(front, filePath), filePath };
  });
}
