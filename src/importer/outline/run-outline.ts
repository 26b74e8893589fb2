import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../../files/content-error.ts';
import { isOriginalName } from '../readers/read-original.ts';
import { documentOutline } from './document-outline.ts';
import { formatOutline } from './format-outline.ts';

/** Where the outline is printed, and the progress while it takes long. */
export interface OutlineOutput {
  print(line: string): void;
  progress(line: string): void;
}

/**
 * `npm run outline -- <files or folders> [--json]`. Reads each original and prints its outline; writes no file. In a
 * folder, every file at any depth with the name of an original is read.
 *
 * @returns exit code: 1 where a file could not be read
 * @throws {ContentError} for arguments that name no original
 */
export async function runOutline(args: readonly string[], { print, progress }: OutlineOutput): Promise<0 | 1> {
  const { json, files } = readArguments(args);
  let failed = 0;
  let told = performance.now();
  for (const [index, file] of files.entries()) {
    const { outline, document } = await documentOutline(file);
    if (!outline.ok) failed += 1;
    if (json) print(JSON.stringify(outline));
    else for (const line of formatOutline(outline, document)) print(line);
    if (performance.now() - told < WAIT) continue;
    told = performance.now();
    progress(`${index + 1} of ${files.length} read`);
  }
  if (!json && files.length > 1) print(`${files.length - failed} of ${files.length} documents read.`);
  return failed === 0 ? 0 : 1;
}

/** Milliseconds between two lines of progress. */
const WAIT = 3000;

function readArguments(args: readonly string[]): { json: boolean; files: string[] } {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new ContentError('npm run outline', null, 'No file is named.', USAGE);
  const files = positionals.flatMap((name) => filesBelow(name));
  if (files.length === 0)
    throw new ContentError(
      positionals.join(' '),
      null,
      'The folder contains no original.',
      'Name a folder with .docx, .pdf, .html, .txt, .md, .xlsx or .csv files.',
    );
  return { json: values.json, files };
}

function parse(args: readonly string[]): { values: { json: boolean }; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new ContentError('npm run outline', null, error instanceof Error ? error.message : String(error), USAGE);
  }
}

function filesBelow(name: string): string[] {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found === undefined) throw new ContentError(name, null, 'There is no such file or folder.', USAGE);
  if (!found.isDirectory()) return [name];
  return readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isOriginalName(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const USAGE = 'Use "npm run outline -- <files or folders> [--json]".';
