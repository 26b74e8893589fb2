import { createHash } from 'node:crypto';
import path from 'node:path';
import { checkSchema } from '../files/check-schema.ts';
import { ContentError } from '../files/content-error.ts';
import { decodeText } from '../files/decode-text.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { listFolder } from '../files/list-folder.ts';
import { readBytes } from '../files/read-bytes.ts';
import { refuseUnreadableValues } from '../files/unreadable-values.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { MOST_BYTES } from './readers/read-original.ts';
import { readCorrections, type Correction } from './read-corrections.ts';

/** The content of a source's folder, before the text is read. */
export interface OpenSource {
  source: Source;
  /** Path of the original, as messages show it. */
  file: string;
  /** Its path on the disk. */
  place: string;
  bytes: Uint8Array;
  corrections: readonly Correction[];
  /** Path of `corrections.yaml`, as messages show it. */
  correctionsFile: string;
  /** Problems found so far; the import fails, but first looks for more. */
  problems: readonly ContentError[];
}

/**
 * Opens the folder of one source: its original, `source.yaml` and, where there is one, `corrections.yaml`.
 *
 * @param root folder of the project
 * @param folder path of the source below it, as messages show it
 * @throws {ContentError} or {AggregateError} for files that are missing or not valid
 */
export function openSource(root: string, folder: string): OpenSource {
  const file = `${folder}/${originalIn(root, folder)}`;
  const bytes = required(root, file, 'Put the text of the document there.', MOST_BYTES);
  const { source, problems } = readSourceYaml(root, `${folder}/source.yaml`, bytes);
  const correctionsFile = `${folder}/corrections.yaml`;
  return {
    source,
    file,
    place: path.join(root, file),
    bytes,
    corrections: readCorrectionsFile(root, correctionsFile),
    correctionsFile,
    problems,
  };
}

/** `source.txt` for the first documents, `original.docx` and the like for others. */
function originalIn(root: string, folder: string): string {
  const originals = listFolder(root, folder)
    .map(({ name }) => name)
    .filter((name) => name === 'source.txt' || name.startsWith('original.'));
  if (originals.length > 1)
    throw new ContentError(
      folder,
      null,
      `There is more than one original: ${originals.join(', ')}.`,
      'Keep only the one that the pages are made from.',
    );
  return originals[0] ?? 'source.txt';
}

/** Even with a wrong hash the text is read, so that its other faults are reported too. */
function readSourceYaml(root: string, file: string, text: Uint8Array): { source: Source; problems: ContentError[] } {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const yaml = parseYaml(decodeText(required(root, file, NEW_SOURCE), file), file);
  refuseUnreadableValues(yaml, file);
  const source = checkSchema(sourceSchema, yaml, file, [], (key) =>
    key === 'sha256' ? `Write sha256: ${sha256}.` : SCHEMA,
  );
  if (source.sha256 === sha256) return { source, problems: [] };
  const repair = `If the new text is meant, write sha256: ${sha256}; if not, restore the publisher's text.`;
  return {
    source,
    problems: [
      new ContentError(file, yaml.lineOf(['sha256']), 'The original is not the file that "sha256" names.', repair),
    ],
  };
}

function readCorrectionsFile(root: string, file: string): Correction[] {
  const bytes = readBytes(root, file);
  return bytes === null ? [] : readCorrections(decodeText(bytes, file), file);
}

const SCHEMA = 'Compare with another source.yaml; src/schemas/source.ts explains each key.';
const NEW_SOURCE = 'Write one modeled on another source.yaml: what the text is and where it comes from.';

function required(root: string, file: string, repair: string, largest?: number): Uint8Array {
  const bytes = readBytes(root, file, largest);
  if (bytes === null) throw new ContentError(file, null, 'There is no such file.', repair);
  return bytes;
}
