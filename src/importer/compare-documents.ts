import { ContentError } from '../files/content-error.ts';
import { readBytes } from '../files/read-bytes.ts';
import { filesOfDocument } from './files-of-document.ts';
import type { RenderedPages } from './render-pages.ts';

/**
 * Compares what the import would write with what is in `src/content/documents/zh`.
 *
 * @param folder path of that folder below `root`, as messages show it
 */
export function compareDocuments(
  root: string,
  folder: string,
  documents: ReadonlyMap<string, RenderedPages>,
): ContentError[] {
  return [...documents].flatMap(([document, pages]) => {
    const present = new Set(filesOfDocument(root, `${folder}/${document}`));
    const surplus = [...present].filter((file) => !file.endsWith('.mdx') || !pages.has(file.slice(0, -'.mdx'.length)));
    return [
      ...[...pages].flatMap(([page, mdx]) =>
        comparePage(root, `${folder}/${document}/${page}.mdx`, mdx, present.has(`${page}.mdx`)),
      ),
      ...surplus.map(
        (file) => new ContentError(`${folder}/${document}/${file}`, null, 'No source makes this file.', MOVE),
      ),
    ];
  });
}

function comparePage(root: string, file: string, mdx: string, isPresent: boolean): ContentError[] {
  if (!isPresent) return [new ContentError(file, null, 'The page is missing.', RUN_IMPORT)];
  const current = currentText(root, file);
  if (current instanceof ContentError) return [current];
  if (current === mdx) return [];
  const wanted = mdx.split('\n');
  const found = current.split('\n');
  const index = wanted.findIndex((line, place) => line !== found[place]);
  const line = index === -1 ? wanted.length : index;
  return [new ContentError(file, line + 1, difference(found[line], wanted[line]), RUN_IMPORT)];
}

/** Shows two lines from shortly before the first character that differs. */
function difference(found: string | undefined, wanted: string | undefined): string {
  const [wantedText, foundText] = [wanted ?? '', found ?? ''];
  let column = 0;
  while (column < wantedText.length && wantedText[column] === foundText[column]) column += 1;
  const start = Math.max(0, column - 10);
  return `${show(found, start)}, where the source gives ${show(wanted, start)}.`;
}

function show(line: string | undefined, start: number): string {
  return line === undefined ? 'the end of the file' : `"${start > 0 ? '…' : ''}${line.slice(start, start + 60)}"`;
}

/** Returns a problem for bytes that are not text, and for a folder in place of a file. */
function currentText(root: string, file: string): string | ContentError {
  try {
    return new TextDecoder().decode(readBytes(root, file) ?? new Uint8Array());
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

const RUN_IMPORT = 'Run "npm run import" and commit the result; a change of the Chinese belongs in corrections.yaml.';
const MOVE =
  'If somebody wrote it, move it out of this folder. If an earlier import left it, run "npm run import -- --remove" and commit the result.';
