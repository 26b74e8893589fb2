import { ContentError } from '../files/content-error.ts';
import { readTextIfThere } from '../files/read-text.ts';
import type { Lang } from '../i18n/lang.ts';
import { PAGE_PATTERN } from '../addressing/place-parts.ts';
import { foldersIn, pageNamesIn, PROJECT_ROOT } from '../library/content-files.ts';
import type { PageContent } from '../markdown/page-content.ts';
import { readPage } from '../markdown/read-page.ts';
import { parseRecord, type TranslationRecord } from './translation-record.ts';

/** Files of one page, from the root of the project: its two languages and the record that connects them. */
export interface PageFiles {
  /** `<document>/<page>`. */
  id: string;
  zh: string;
  en: string;
  record: string;
}

/** The content of `PageFiles`. The English and the record may not exist yet. */
export interface LoadedPage {
  files: PageFiles;
  zh: PageContent;
  en: PageContent | null;
  record: TranslationRecord;
}

const CONTENT = 'src/content';
const PAGE_ID = new RegExp(`^[a-z0-9-]+/${PAGE_PATTERN}$`);

/** Paths of a page. @param id `<document>/<page>` @throws {ContentError} where `id` is not of this form */
export function pageFiles(id: string): PageFiles {
  if (!PAGE_ID.test(id))
    throw new ContentError(
      id,
      null,
      'This is not the name of a page.',
      'Name it as <document>/<page>, for example plan/chapter-5.',
    );
  const mdx = (lang: Lang): string => `${CONTENT}/documents/${lang}/${id}.mdx`;
  return { id, zh: mdx('zh'), en: mdx('en'), record: `${CONTENT}/translations/${id}.json` };
}

/** Ids of all Chinese pages, by document. */
export function pageIds(root: string = PROJECT_ROOT): string[] {
  const documents = `${CONTENT}/documents/zh`;
  return foldersIn(root, documents).flatMap((document) =>
    pageNamesIn(root, `${documents}/${document}`).map((page) => `${document}/${page}`),
  );
}

/**
 * Reads both languages of a page and its record.
 *
 * @throws {ContentError} where there is no Chinese page, or the record is damaged
 */
export function loadPage(files: PageFiles, root: string = PROJECT_ROOT): LoadedPage {
  const [zh, en, record] = [files.zh, files.en, files.record].map((file) => readTextIfThere(root, file));
  if (zh === null || zh === undefined)
    throw new ContentError(
      files.zh,
      null,
      'There is no such Chinese page.',
      'Look up the name of the page under src/content/documents/zh.',
    );
  return {
    files,
    zh: readPageOnce(zh, files.zh),
    en: en === null || en === undefined ? null : readEnglish(en, files),
    record: record === null || record === undefined ? new Map() : parseRecord(record, files.record),
  };
}

/** Refuses front matter: only the Chinese page gives the place, and that of an English one would be ignored. */
function readEnglish(mdx: string, { en, zh }: PageFiles): PageContent {
  if (mdx.startsWith('---'))
    throw new ContentError(
      en,
      1,
      'Front matter in an English page.',
      `Remove it: the place of a page is given by its Chinese, ${zh}.`,
    );
  return readPageOnce(mdx, en);
}

/**
 * Keeps the last reading of each page: checks and the library ask for the same pages, and most do not change while
 * somebody writes.
 */
function readPageOnce(mdx: string, file: string): PageContent {
  const last = lastRead.get(file);
  if (last?.mdx === mdx) return last.content;
  const content = readPage(mdx, file);
  lastRead.set(file, { mdx, content });
  return content;
}

const lastRead = new Map<string, { mdx: string; content: PageContent }>();
