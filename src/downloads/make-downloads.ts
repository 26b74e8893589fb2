import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { readChanges } from '../feeds/read-changes.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import { factIn } from '../reading/document-date.ts';
import { epub } from './epub.ts';
import { fileStem, FORMS, langOf, type Edition } from './edition.ts';
import type { Download, Manifest } from './manifest.ts';
import { printPage } from './print-page.ts';
import { printPdf } from './print-pdf.ts';

/** Writes all downloads of a library and their manifest into a folder, in the place of what was there. */
export async function makeDownloads(library: Library, version: string, browser: Browser, folder: string): Promise<Manifest> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: Download[] = [];
  for (const document of library.documents) {
    const date = contentDate(document);
    for (const form of FORMS) files.push(...(await writeEdition({ document, form, version, date }, browser, folder)));
  }
  const manifest = { version, files };
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function writeEdition(edition: Edition, browser: Browser, folder: string): Promise<Download[]> {
  const t = createTranslate(langOf(edition.form));
  const contents = { epub: epub(edition, t), pdf: await printPdf(browser, printPage(edition), edition.date) };
  return (['epub', 'pdf'] as const).map((format) => {
    const bytes = contents[format];
    const file = `${fileStem(edition)}.${format}`;
    writeFileSync(path.join(folder, file), bytes);
    return { file, document: edition.document.id, form: edition.form, format, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), date: edition.date };
  });
}

/** Day of the newest change that is known, or else the day of the text itself or the first day it speaks of. */
function contentDate({ id, source }: LibraryDocument): string {
  const [newest] = readChanges(id).changes;
  if (newest !== undefined) return newest.date.slice(0, 10);
  const [year, month = '01', day = '01'] = (factIn(source.date, 'zh') ?? String(source.years[0])).split('-');
  return `${year}-${month}-${day}`;
}
