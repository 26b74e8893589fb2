import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageFiles, pageIds } from '../../src/alignment/page-files.ts';

/**
 * Swaps two sentences of one English paragraph, as an editor might, and records it as reviewed: its numbers, terms and
 * names stay.
 *
 * @returns the file, from the root @throws {Error} where no paragraph has two plain sentences
 */
export function changeParagraph(root: string): string {
  for (const id of pageIds(root)) {
    const { en } = pageFiles(id);
    const file = path.join(root, en);
    const text = readIfThere(file);
    const changed = text === null ? null : withSentencesMoved(text);
    if (changed === null) continue;
    writeFileSync(file, changed);
    execFileSync(process.execPath, ['src/translation/accept.ts', id], { cwd: root, stdio: 'ignore' });
    return en;
  }
  throw new Error(`${root} has no English paragraph with two sentences to change.`);
}

/** The text with the last two sentences of its first plain paragraph in the other order; null where there is none. */
export function withSentencesMoved(mdx: string): string | null {
  const changed = mdx.replace(PARAGRAPH, '$1$3 $2');
  return changed === mdx ? null : changed;
}

/** A line of at least three sentences without markup; the last two do not depend on their order. */
const PARAGRAPH =
  /^([A-Z][^\n<>{}[\]|\\*_`]{40,}?\. )((?:We|The) [^\n.<>{}[\]|\\*_`]{20,}\.) ((?:We|The) [^\n.<>{}[\]|\\*_`]{20,}\.)$/m;

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
