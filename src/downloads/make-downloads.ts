import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFolder } from '../files/replace-folder.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import { archiveName, offlineArchive } from '../offline/offline-archive.ts';
import type { BuiltSite } from './build-site.ts';
import { contentDate } from './content-date.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import { fileStem, FORMS, langOf, type Edition } from './edition.ts';
import { epub } from './epub.ts';
import type { Download, Manifest } from './manifest.ts';
import { printPage } from './print-page.ts';
import { kindWithBasis } from '../reading/with-basis.ts';
import { printPdf } from './print-pdf.ts';
import { sharePicture } from './share-picture.ts';
import { wordDocument } from './word/word-document.ts';
import type { Printer } from './printer.ts';

/**
 * Writes all downloads of a library and their manifest into a folder, replacing what was there only once all are made.
 *
 * @param site the built site that the offline archive is made from; without one there is no archive
 */
export async function makeDownloads(
  library: Library,
  version: string,
  printer: Printer,
  folder: string,
  site?: BuiltSite,
): Promise<Manifest> {
  const made: MadeFile[] = [];
  for (const lang of LANGS) made.push(await makePicture(library, null, lang, printer));
  for (const document of library.documents) {
    for (const lang of LANGS) made.push(await makePicture(library, document, lang, printer));
    const date = contentDate(document);
    for (const form of FORMS)
      made.push(...(await makeEdition({ library: library.facts, document, form, version, date }, printer)));
  }
  if (site !== undefined) made.push(await makeArchive(library, version, site));
  const manifest = { version, files: made.map(({ download }) => download) };
  const work = `${folder}.work`;
  rmSync(work, { recursive: true, force: true }); // Left by a run that was killed.
  mkdirSync(work, { recursive: true });
  for (const { download, bytes } of made) writeFileSync(path.join(work, download.file), bytes);
  writeFileSync(path.join(work, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  replaceFolder(work, folder);
  return manifest;
}

interface MadeFile {
  download: Download;
  bytes: Uint8Array;
}

async function makeEdition(edition: Edition, printer: Printer): Promise<MadeFile[]> {
  const { document, form, date } = edition;
  const contents = {
    epub: epub(edition, createTranslate(langOf(form))),
    docx: await wordDocument(edition),
    pdf: await printPdf(printer, printPage(edition), date),
  };
  return (['docx', 'pdf', 'epub'] as const).map((format) => {
    const file = `${fileStem(edition)}.${format}`;
    return {
      download: { file, document: document.id, form, format, ...described(contents[format], [document]), date },
      bytes: contents[format],
    };
  });
}

/**
 * The picture that a shared link shows: one for each document and language, not for each page; other pages use that of the
 * library.
 */
async function makePicture(
  library: Library,
  document: LibraryDocument | null,
  lang: Lang,
  printer: Printer,
): Promise<MadeFile> {
  const { facts } = library;
  const words = {
    library: facts.name[lang],
    title: document?.title[lang] ?? facts.tagline[lang],
    note: document === null ? facts.district[lang] : kindWithBasis(document.source, createTranslate(lang)),
  };
  const bytes = await sharePicture(printer, words, lang);
  const documents = document === null ? library.documents : [document];
  const [date = ''] = documents.map(contentDate).sort().reverse();
  return {
    download: {
      file: `${document?.id ?? facts.id}-${lang}.png`,
      document: document?.id ?? null,
      form: lang,
      format: 'png',
      ...described(bytes, documents),
      date,
    },
    bytes,
  };
}

async function makeArchive(library: Library, version: string, { folder, site }: BuiltSite): Promise<MadeFile> {
  const [date = ''] = library.documents.map(contentDate).sort().reverse();
  const bytes = await offlineArchive(folder, library, { version, date, site });
  return {
    download: {
      file: `${archiveName(library, version)}.zip`,
      document: null,
      form: null,
      format: 'zip',
      ...described(bytes, library.documents),
      date,
    },
    bytes,
  };
}

function described(
  bytes: Uint8Array,
  documents: readonly LibraryDocument[],
): Pick<Download, 'documents' | 'content' | 'bytes' | 'sha256'> {
  return {
    documents: documents.map(({ id }) => id),
    content: contentFingerprint(documents),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
