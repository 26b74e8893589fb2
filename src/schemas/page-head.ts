import { parse } from 'yaml';
import { z } from 'zod';
import { PageError } from '../markdown/page-error.ts';
import type { PageHead } from '../markdown/page-content.ts';

const pageHead = z.strictObject({
  /** Place of the page in its document, from 1. */
  order: z.int().min(1),
  /** The part page this page belongs to. */
  parent: z.string().optional(),
  /** Printed page on which the first block begins. */
  printedPage: z.int().min(1).optional(),
});

/** Reads the front matter of a Chinese page. @throws {PageError} with the key and what it should be */
export function parsePageHead(yaml: string, file: string): PageHead {
  const result = pageHead.safeParse(parse(yaml));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new PageError(file, 2, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), 'Run "npm run import" to write the front matter again.');
}
