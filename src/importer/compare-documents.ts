import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RenderedPages } from './render-pages.ts';
import { SourceError } from './source-error.ts';

/**
 * Compares what the import would write with what stands in `src/content/documents/zh`.
 *
 * @param folder path of that folder below `root`, as messages show it
 */
export function compareDocuments(root: string, folder: string, documents: ReadonlyMap<string, RenderedPages>): SourceError[] {
  return [...documents].flatMap(([document, pages]) => {
    const present = new Set(filesIn(path.join(root, folder, document)));
    const surplus = [...present].filter((file) => !pages.has(path.basename(file, '.mdx')) || !file.endsWith('.mdx'));
    return [
      ...[...pages].flatMap(([page, mdx]) => comparePage(root, `${folder}/${document}/${page}.mdx`, mdx, present.has(`${page}.mdx`))),
      ...surplus.map((file) => new SourceError(`${folder}/${document}/${file}`, null, 'No source makes this file.', RUN_IMPORT)),
    ];
  });
}

function comparePage(root: string, file: string, mdx: string, isPresent: boolean): SourceError[] {
  if (!isPresent) return [new SourceError(file, null, 'The page is missing.', RUN_IMPORT)];
  const current = readFileSync(path.join(root, file), 'utf8');
  if (current === mdx) return [];
  const wanted = mdx.split('\n');
  const found = current.split('\n');
  const index = wanted.findIndex((line, place) => line !== found[place]);
  const line = index === -1 ? wanted.length : index;
  return [new SourceError(file, line + 1, difference(found[line], wanted[line]), RUN_IMPORT)];
}

/** Two lines from shortly before the sign in which they differ. */
function difference(found: string | undefined, wanted: string | undefined): string {
  const column = [...(wanted ?? '')].findIndex((sign, place) => sign !== [...(found ?? '')][place]);
  const start = Math.max(0, (column === -1 ? (wanted ?? '').length : column) - 10);
  return `${show(found, start)}, where the source gives ${show(wanted, start)}.`;
}

function show(line: string | undefined, start: number): string {
  return line === undefined ? 'the end of the file' : `"${start > 0 ? '…' : ''}${line.slice(start, start + 60)}"`;
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

const RUN_IMPORT = 'Run "npm run import" and commit the result; a change of the Chinese belongs into corrections.yaml.';
