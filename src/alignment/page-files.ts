import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../i18n/lang.ts';
import { readPage } from '../markdown/read-page.ts';
import type { PageContent } from '../markdown/page-content.ts';
import { AlignmentError } from './alignment-error.ts';
import { parseRecord, type TranslationRecord } from './translation-record.ts';

/** Where one page stands on disk: its two languages and the record that ties them together. */
export interface PageFiles {
  /** `<document>/<page>`. */
  id: string;
  zh: string;
  en: string;
  record: string;
}

/** What `PageFiles` hold. The English and the record may not exist yet. */
export interface LoadedPage {
  files: PageFiles;
  zh: PageContent;
  en: PageContent | null;
  record: TranslationRecord;
}

/** The content of the project, seen from its root. */
export const CONTENT = 'src/content';

/** Paths of a page. @param id `<document>/<page>` @throws {AlignmentError} where `id` is no such pair */
export function pageFiles(id: string, content: string = CONTENT): PageFiles {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))
    throw new AlignmentError(id, 'This is not the name of a page.', 'Name it as <document>/<page>, for example plan-2021-2025/chapter-5.');
  const mdx = (lang: Lang): string => join(content, 'documents', lang, `${id}.mdx`);
  return { id, zh: mdx('zh'), en: mdx('en'), record: join(content, 'translations', `${id}.json`) };
}

/**
 * Reads both languages of a page and its record.
 *
 * @throws {AlignmentError} where there is no Chinese page, or the record is damaged
 * @throws {import('../markdown/page-error.ts').PageError} where one of the two pages cannot be read
 */
export function loadPage(files: PageFiles): LoadedPage {
  if (!existsSync(files.zh))
    throw new AlignmentError(files.zh, 'There is no such Chinese page.', 'Look up the name of the page under src/content/documents/zh.');
  return {
    files,
    zh: readPage(readFileSync(files.zh, 'utf8'), files.zh),
    en: existsSync(files.en) ? readPage(readFileSync(files.en, 'utf8'), files.en) : null,
    record: existsSync(files.record) ? parseRecord(readFileSync(files.record, 'utf8'), files.record) : new Map(),
  };
}
