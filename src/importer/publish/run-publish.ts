import path from 'node:path';
import { ContentError } from '../../files/content-error.ts';
import { holdLock } from '../../files/hold-lock.ts';
import { readText } from '../../files/read-text.ts';
import { UserFacingError } from '../../files/user-facing-error.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { grownLedger } from '../../ledger/grown-ledger.ts';
import { LEDGER_FILE } from '../../ledger/ledger-file.ts';
import { formatLedgerIssue } from '../../ledger/ledger-issues.ts';
import { ledgerOf } from '../../ledger/ledger-of.ts';
import { mergeLedger } from '../../ledger/merge-ledger.ts';
import { readLedgerFiles } from '../../ledger/read-ledger-files.ts';
import { checkLedger } from '../../ledger/run-ledger.ts';
import { documentTermsFile, foldersIn } from '../../library/content-files.ts';
import type { Library } from '../../library/library.ts';
import { readLibrary } from '../../loading/load-library.ts';
import { CONTENT_LOCK, recoverContent } from '../../loading/recover-content.ts';
import { pictureWordsFile } from '../../loading/read-picture-words.ts';
import { compareDocuments } from '../compare-documents.ts';
import { importDocument, type ImportedSource } from '../import-document.ts';
import { openDoubts } from '../open-doubts.ts';
import { openSource } from '../read-source.ts';
import { readOriginalFile } from '../readers/read-original.ts';

/**
 * `npm run publish -- <document>`: registers the addresses of a document, which are permanent from then on.
 *
 * @param root folder of the project
 * @throws {ContentError} or {AggregateError} of all that is open; nothing is written then
 */
export async function runPublish(root: string, name: string, print: (line: string) => void): Promise<void> {
  recoverContent(root);
  const id = path.basename(name);
  const unlock = holdLock(root, CONTENT_LOCK, 'publishing');
  try {
    const file = `src/sources/${id}/source.yaml`;
    const text = sourceOf(root, id, file);
    if (!UNPUBLISHED.test(text)) {
      print(`${id} is already published; nothing was changed.`);
      return;
    }
    const imported = await importDocument(root, id);
    const library = readLibrary('staff', root, id);
    for (const line of await noticesOfOriginal(root, id, library)) print(line);
    for (const line of untitled(library, id)) print(line);
    refuseOpen(root, imported, library);
    const { ledger } = readLedgerFiles(root);
    const grown = mergeLedger(ledger, ledgerOf(library));
    // The source is written first: if the run is killed between the two, the check asks for the ledger and nothing is
    // lost.
    writeWhole(
      root,
      new Map([[file, text.replace(UNPUBLISHED, 'published: true')], ...grownLedger(root, library, grown)]),
    );
    print(`Published ${id}: ${grown.length - ledger.length} new addresses in ${LEDGER_FILE}.`);
    const written = [`src/sources/${id}`, `src/content/documents/zh/${id}`, `src/content/made`];
    if (imported.termList !== null) written.push(documentTermsFile(id));
    print(`Commit ${written.join(', ')} and src/content/addresses, then run "npm run build".`);
  } finally {
    unlock();
  }
}

const UNPUBLISHED = /^published: *false *$/m;

function sourceOf(root: string, id: string, file: string): string {
  const sources = foldersIn(root, 'src/sources');
  if (sources.includes(id)) return readText(root, file);
  throw new ContentError(
    `src/sources/${id}`,
    null,
    'There is no such document.',
    `Name one of: ${sources.join(', ')}.`,
  );
}

/** Refuses a document while anything is open, and lists all of it. */
function refuseOpen(root: string, imported: ImportedSource, library: Library): void {
  const problems: UserFacingError[] = [
    ...openDoubts(imported),
    ...compareDocuments(root, 'src/content/documents/zh', imported.documents),
    ...missingWords(library, imported.id),
    ...checkLedger(root, library)
      .filter(({ kind }) => kind !== 'address-not-in-ledger')
      .map((issue) => new UserFacingError(formatLedgerIssue(issue))),
  ];
  if (problems.length > 0) throw new AggregateError(problems);
}

/** Warns of a title that was typed and does not occur in the text: it may be wrong. */
function untitled(library: Library, id: string): string[] {
  const { title, pages } = library.document(id);
  const solid = (text: string): string => text.replace(/\s/gu, '');
  return pages.some(({ blocks }) => blocks.some(({ zh }) => solid(zh).includes(solid(title.zh))))
    ? []
    : [`Check the title: "${title.zh}", from src/sources/${id}/source.yaml, is nowhere in the text.`];
}

/** Pictures without a description for readers who cannot see them. */
function missingWords(library: Library, id: string): ContentError[] {
  const pages = library.documents.filter((document) => document.printedIn === id).flatMap((document) => document.pages);
  return pages.flatMap(({ document, page, pictures }) =>
    [...pictures].flatMap(([fragment, { name, alt }]) =>
      alt.zh === null || alt.en === null
        ? [
            new ContentError(
              `src/content/documents/zh/${document}/${page}.mdx`,
              null,
              `The picture at ${fragment} has no ${alt.zh === null ? 'description' : 'English description'} for readers who cannot see it.`,
              `Write what it shows into ${pictureWordsFile(id)}: ${name}: {zh: …, en: …}. Then run "npm run import ${id}".`,
            ),
          ]
        : [],
    ),
  );
}

/** What readers who download the original would learn from it. */
async function noticesOfOriginal(root: string, id: string, library: Library): Promise<string[]> {
  if (library.document(id).source.offer !== true) return [];
  const { file } = openSource(root, `src/sources/${id}`);
  const { authors, dropped } = await readOriginalFile(path.join(root, file));
  const told = [
    ...authors,
    ...dropped
      .filter(({ reason }) => /comment|deleted|tracked|hidden/i.test(reason))
      .map(({ text, reason }) => `${reason} ${text.slice(0, 60)}`),
  ];
  return [
    `Readers will be offered the original, ${file}, with everything in it:`,
    ...(told.length === 0
      ? ['  no author, no comment and no tracked change was found']
      : told.map((one) => `  ${one}`)),
  ];
}
