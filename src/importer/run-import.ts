import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../files/content-error.ts';
import { listFolder } from '../files/list-folder.ts';
import { readTextIfThere } from '../files/read-text.ts';
import { throwTogether } from '../files/throw-together.ts';
import { writeWhole } from '../files/write-whole.ts';
import { errorLines } from '../files/run-command.ts';
import { handEditRepair } from '../library/hand-edit-repair.ts';
import { chinesePageFile, editedByHand } from '../library/imported-pages.ts';
import { recoverContent } from '../loading/recover-content.ts';
import { compareDocuments } from './compare-documents.ts';
import { compareMakings, makingFiles, pagesOf } from './making-files.ts';
import { formatAccount } from './format-account.ts';
import { openDoubts } from './open-doubts.ts';
import { importDocument, type ImportedSource } from './import-document.ts';
import type { RenderedPages } from './render-pages.ts';
import { filesOfDocument } from './files-of-document.ts';
import { compareTermLists, termListFiles } from './term-list.ts';
import { writeDocuments } from './write-documents.ts';

/**
 * `npm run import [document…]` and `npm run import -- --check [document…]`. All requested documents are made first; only
 * if each is without fault is anything written or compared.
 *
 * @param root folder of the project
 * @param print prints one line of output
 * @returns exit code: 0 where there is no problem
 */
export async function runImport(root: string, args: readonly string[], print: (line: string) => void): Promise<0 | 1> {
  try {
    const { check, remove, documents } = readArguments(args);
    recoverContent(root);
    const sources = sourcesIn(root);
    const unknown = documents.filter((id) => !sources.includes(id));
    if (unknown.length > 0)
      throw new ContentError(
        `src/sources/${unknown[0]}`,
        null,
        'There is no such source.',
        `Name one of: ${sources.join(', ')}.`,
      );
    const imported = await importAll(root, documents.length === 0 ? sources : documents, print);
    return check ? compare(root, imported, documents.length === 0, print) : write(root, imported, remove, print);
  } catch (error) {
    for (const line of errorLines(error, 'npm run import')) print(line);
    print('Nothing was written.');
    return 1;
  }
}

function readArguments(args: readonly string[]): { check: boolean; remove: boolean; documents: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false }, remove: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { check: values.check, remove: values.remove, documents: positionals.map((name) => path.basename(name)) };
  } catch (error) {
    throw new ContentError(
      'npm run import',
      null,
      error instanceof Error ? error.message : String(error),
      'Use "npm run import [document…]" or "npm run import -- --check|--remove [document…]".',
    );
  }
}

function sourcesIn(root: string): string[] {
  const ids = listFolder(root, SOURCES)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const wrong = ids.find((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  if (wrong !== undefined)
    throw new ContentError(
      `${SOURCES}/${wrong}`,
      null,
      'This name cannot be used in an address.',
      'Use lower-case Latin letters, digits and hyphens: work-report-2023.',
    );
  if (ids.length === 0)
    throw new ContentError(SOURCES, null, 'There is no source.', 'Add a folder with source.txt and source.yaml.');
  return ids;
}

/** Collects the faults of all sources before it fails. */
async function importAll(
  root: string,
  ids: readonly string[],
  print: (line: string) => void,
): Promise<ImportedSource[]> {
  const problems: unknown[] = [];
  const imported: ImportedSource[] = [];
  for (const id of ids)
    try {
      const one = await importDocument(root, id);
      const pages = [...one.documents.values()].reduce((sum, made) => sum + made.size, 0);
      const found = [count(pages, 'page'), count(one.blocks, 'block'), count(one.corrections.length, 'correction')];
      print(`${id}: ${[...found, ...(one.doubts.length > 0 ? [count(one.doubts.length, 'doubt')] : [])].join(', ')}`);
      imported.push(one);
    } catch (error) {
      problems.push(error);
    }
  problems.push(...madeTwice(imported));
  if (problems.length > 0) throw new AggregateError(problems);
  return imported;
}

function madeTwice(imported: readonly ImportedSource[]): ContentError[] {
  const makers = Map.groupBy(
    imported.flatMap(({ id, documents }) => [...documents.keys()].map((document) => ({ id, document }))),
    ({ document }) => document,
  );
  return [...makers]
    .filter(([, sources]) => sources.length > 1)
    .map(
      ([document, sources]) =>
        new ContentError(
          `${SOURCES}/${sources[1]?.id}`,
          null,
          `The document "${document}" is also made by ${sources[0]?.id}.`,
          'Rename the folder of one of the two sources.',
        ),
    );
}

function compare(
  root: string,
  imported: readonly ImportedSource[],
  isWhole: boolean,
  print: (line: string) => void,
): 0 | 1 {
  for (const one of imported) for (const line of formatAccount(one)) print(line);
  const documents = allDocuments(imported);
  const problems = [
    ...compareDocuments(root, CHINESE, documents),
    ...compareMakings(root, imported),
    ...imported.filter(({ published }) => published).flatMap(openDoubts),
    ...compareTermLists(root, imported),
    ...(isWhole ? withoutSource(root, documents) : []),
  ];
  for (const { message } of problems) print(message);
  print(
    problems.length === 0
      ? `The Chinese pages are exactly source, rules and corrections: ${count(documents.size, 'document')}.`
      : `${count(problems.length, 'place')} to check: files that differ from what the sources give, or open doubts.`,
  );
  return problems.length === 0 ? 0 : 1;
}

function withoutSource(root: string, documents: ReadonlyMap<string, RenderedPages>): ContentError[] {
  const present = listFolder(root, CHINESE).map(({ name }) => name);
  return present
    .filter((name) => !documents.has(name))
    .map(
      (name) =>
        new ContentError(
          `${CHINESE}/${name}`,
          null,
          'No source makes this document.',
          `Put its source into ${SOURCES}/${name}, or remove the folder.`,
        ),
    );
}

function write(root: string, imported: readonly ImportedSource[], remove: boolean, print: (line: string) => void): 0 {
  const documents = allDocuments(imported);
  refuseHandEdits(root, imported);
  if (!remove) refuseToDelete(root, documents);
  writeDocuments(root, documents);
  writeWhole(root, new Map([...makingFiles(imported), ...termListFiles(imported)]));
  print(`Written to ${CHINESE}: ${[...documents.keys()].join(', ')}.`);
  return 0;
}

/** Refuses to overwrite pages edited by hand: the edit would be lost for good. */
function refuseHandEdits(root: string, imported: readonly ImportedSource[]): void {
  const edited = imported.flatMap(({ id, documents }) => {
    const pages = pagesOf(documents);
    return editedByHand(root, id)
      .filter((page) => readTextIfThere(root, chinesePageFile(page)) !== pages.get(page))
      .map((page) => new ContentError(chinesePageFile(page), null, HAND_EDIT, handEditRepair(id)));
  });
  if (edited.length > 0) throwTogether(edited);
}

const HAND_EDIT = 'This page was edited by hand after the last import; another import would discard the edit.';

/** Refuses to delete pages that no source makes: they may be somebody's work. */
function refuseToDelete(root: string, documents: ReadonlyMap<string, RenderedPages>): void {
  const surplus = [...documents].flatMap(([document, pages]) =>
    filesOfDocument(root, `${CHINESE}/${document}`)
      .filter((name) => !name.endsWith('.mdx') || !pages.has(name.slice(0, -'.mdx'.length)))
      .map(
        (name) =>
          new ContentError(
            `${CHINESE}/${document}/${name}`,
            null,
            'The import does not make this file, and would delete it.',
            'If somebody wrote it, move it out of this folder. If it is left from an earlier import, add --remove: "npm run import -- --remove".',
          ),
      ),
  );
  if (surplus.length > 0) throwTogether(surplus);
}

function allDocuments(imported: readonly ImportedSource[]): Map<string, RenderedPages> {
  return new Map(imported.flatMap(({ documents }) => [...documents]));
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

const SOURCES = 'src/sources';
const CHINESE = 'src/content/documents/zh';
