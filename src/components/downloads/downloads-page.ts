import { createHash } from 'node:crypto';
import { routes } from '../../addressing/routes.ts';
import { aknDownloads } from '../../downloads/akoma-ntoso-files.ts';
import { contentDate } from '../../downloads/content-date.ts';
import { fileSize } from '../../downloads/file-size.ts';
import type { PublishedDownload, PublishedDownloads } from '../../downloads/published-downloads.ts';
import { writtenDate } from '../../reading/document-date.ts';
import type { PageContext } from '../../reading/page-context.ts';
import type { FramedPage } from '../layout/page-frame.ts';

/** A file to download. */
export interface OfferedFile {
  href: string;
  /** What it is, in words, with its format. */
  label: string;
  size: string;
  /** Date of its content, in words. */
  date: string;
  sha256: string;
  /** False where the text has changed since. */
  current: boolean;
}

export interface DownloadsPage {
  frame: FramedPage;
  /** Version of the library that the files were made with. */
  version: string;
  archives: readonly OfferedFile[];
  /** The documents that are offered as files. */
  documents: readonly { id: string; title: string; files: readonly OfferedFile[] }[];
}

/** What the downloads page shows: the whole library, then each document that has a file. */
export function downloadsPage(context: PageContext, { version, files }: PublishedDownloads): DownloadsPage {
  const { library, lang, t } = context;
  const filesOf = (id: string): OfferedFile[] =>
    files
      .filter(({ document, format }) => document === id && format !== 'png')
      .map((file) => offeredFile(file, t(`downloads.form.${file.form ?? lang}`), context));
  return {
    frame: { title: t('downloads.title'), description: t('downloads.intro'), route: routes.downloads },
    version,
    archives: files
      .filter(({ format }) => format === 'zip')
      .map((file) => offeredFile(file, t('offline.archive'), context)),
    documents: library.documents
      .map(({ id, title }) => ({ id, title: title[lang], files: [...filesOf(id), ...aknFilesOf(id, context)] }))
      .filter((document) => document.files.length > 0),
  };
}

/** The document as Akoma Ntoso, written by each build. */
function aknFilesOf(id: string, { library, lang, t, href }: PageContext): OfferedFile[] {
  return aknDownloads(library)
    .filter(({ document }) => document.id === id)
    .map(({ file, document, lang: written, xml, bytes }) => ({
      href: href(routes.data(file)),
      label: `${t(`downloads.form.${written}`)} · ${t('document.format.akn')}`,
      size: fileSize(bytes, t),
      date: writtenDate(contentDate(document), lang),
      sha256: createHash('sha256').update(xml).digest('hex'),
      current: true,
    }));
}

function offeredFile(
  { file, format, bytes, date, sha256, current }: PublishedDownload,
  what: string,
  { lang, t, href }: PageContext,
): OfferedFile {
  return {
    href: href(routes.download(file)),
    label: `${what} · ${format.toUpperCase()}`,
    size: fileSize(bytes, t),
    date: writtenDate(date, lang),
    sha256,
    current,
  };
}
