import type { SourceLine } from '../../profile.ts';
import { readHeading, type Heading } from '../../rules/read-heading.ts';
import { SourceError } from '../../source-error.ts';

/** What one line of a plain plan is. */
export type PlanLine = { kind: 'preface' | 'contents' | 'text'; heading?: never } | { kind: 'heading'; heading: Heading };

/**
 * Tells headings from text.
 *
 * @throws {SourceError} for a line that would be a heading but for its number, its space or its title
 */
export function planLine({ text, number }: SourceLine, file: string): PlanLine {
  const line = text.trim();
  if (/^前\s*言$/.test(line)) return { kind: 'preface' };
  if (/^目\s*录$/.test(line)) return { kind: 'contents' };
  const heading = readHeading(line);
  if (heading !== undefined) return { kind: 'heading', heading };
  if (!LIKE_A_HEADING.test(line)) return { kind: 'text' };
  throw new SourceError(file, number, `"${line.slice(0, 30)}" has no readable heading number.`, 'Write the number in Chinese, then a space and the title: 第十二章 标题.');
}

/** 「第章 标题」, 「章 标题」, 「第 3 节 标题」, 「第三节」, 「第三节标题」: short, without the stop that ends a sentence. */
const LIKE_A_HEADING = /^(?:第\s*[\d\p{Script=Han}]{0,4}?\s*[篇章节]|[篇章节]\s)[^。；！？]{0,40}$/u;
