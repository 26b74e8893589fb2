import { endsSentence } from '../../rules/ends-sentence.ts';
import { readHeading, type Heading, type HeadingLevel } from '../../rules/read-heading.ts';

/** What one line of a plain plan is. */
export type PlanLine =
  | { kind: 'preface' | 'contents' | 'paragraph' }
  | { kind: 'heading'; heading: Heading }
  /** A heading but for its number, its space or its title. */
  | { kind: 'broken-heading'; level: HeadingLevel }
  /** Neither a heading nor a whole sentence. */
  | { kind: 'fragment' };

/** Tells headings from text. A paragraph stands on one line and ends a sentence, or a part of one at a semicolon. */
export function planLine(text: string): PlanLine {
  const line = text.trim();
  if (/^前\s*言$/.test(line)) return { kind: 'preface' };
  if (/^目\s*录$/.test(line)) return { kind: 'contents' };
  const heading = readHeading(line);
  if (heading !== undefined) return { kind: 'heading', heading };
  if (endsSentence(line) || line.endsWith('；')) return { kind: 'paragraph' };
  const sign = BROKEN_HEADING.exec(line)?.[1];
  return sign === undefined
    ? { kind: 'fragment' }
    : { kind: 'broken-heading', level: LEVELS[sign as keyof typeof LEVELS] };
}

/** 「第章 标题」, 「章 标题」, 「第 3 节 标题」, 「第三节」, 「第三节标题」. */
const BROKEN_HEADING = /^(?:第\s*[\d\p{Script=Han}]{0,4}?\s*)?([篇章节])/u;

const LEVELS = { 篇: 'part', 章: 'chapter', 节: 'section' } as const satisfies Record<string, HeadingLevel>;
