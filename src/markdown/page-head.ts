import { z } from 'zod';
import { checkSchema } from '../files/check-schema.ts';
import { ContentError } from '../files/content-error.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { refuseUnreadableValues } from '../files/unreadable-values.ts';
import type { PageHead } from './page-content.ts';

/** Front matter of a Chinese page: its place in the document. */
export const pageHeadSchema = z.strictObject({
  /** Place of the page in its document, from 1. */
  order: z.int().min(1),
  /** The part page this page belongs to. */
  parent: z.string().optional(),
  /** Printed page on which the first block begins. */
  printedPage: z.int().min(1).optional(),
});

/**
 * The text between the two lines of hyphens at the top of a page, and the same with those lines; null and an empty string
 * where there is none.
 */
export function frontMatter(mdx: string): { front: string | null; whole: string } {
  const [whole = '', front = null] = /^---\n([^]*?\n)?---\n/.exec(mdx) ?? [];
  return { front: whole === '' ? null : (front ?? ''), whole };
}

/**
 * Reads the front matter of a Chinese page.
 *
 * @throws {ContentError} or {AggregateError} naming each wrong key and what it should be
 */
export function parsePageHead(yaml: string, file: string): PageHead {
  if (yaml.length > LONGEST) throw new ContentError(file, 1, `The front matter has ${yaml.length} characters.`, REPAIR);
  // A line break in place of the line of hyphens, so that line numbers are those of the file.
  const values = parseYaml(`\n${yaml}`, file);
  refuseUnreadableValues(values, file);
  return checkSchema(pageHeadSchema, values, file, [], () => REPAIR);
}

/** In characters. Front matter has three short keys at most. */
const LONGEST = 500;
const REPAIR = 'Run "npm run import" to write the front matter again.';
