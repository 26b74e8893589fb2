import { headingNumber, printedNumber } from '../grammar/printed-number.ts';
import type { ParagraphStyle } from '../pieces.ts';

/** A line of Markdown without its markup. */
export interface StrippedLine {
  text: string;
  style: ParagraphStyle;
  /** The removed markup, in order. */
  marks: string;
}

/**
 * Removes Markdown markup from one line: `#`, `**`, `>`, backslashes, links and comments. Numbers and dashes that begin a
 * line stay, since in an official document they are printed, except before an official number: nobody prints both.
 */
export function stripMarkdown(line: string): StrippedLine {
  const marks: string[] = [];
  const style: ParagraphStyle = {};
  const without = (text: string, pattern: RegExp, kept = ''): string =>
    text.replace(pattern, (...found: string[]) => {
      const inner = kept.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
      marks.push(inner === '' ? (found[0] ?? '') : (found[0] ?? '').replace(inner, ''));
      return inner;
    });

  const level = /^ {0,3}(#{1,6})(?=\s)/.exec(line)?.[1]?.length;
  if (level !== undefined) style.headingLevel = level;
  if (/^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(line.replace(/^ {0,3}#{1,6}\s+/, ''))) style.bold = true;

  let text = without(line, /^ {0,3}#{1,6}(?=\s)/);
  text = without(text, /^ {0,3}(?:>\s?)+/);
  const mark = markBeforeNumber(text);
  if (mark !== '') marks.push(mark);
  text = text.slice(mark.length);
  text = without(text, /^ {0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/);
  text = without(text, /<!--.*?-->/g);
  text = without(text, /!?\[([^\]]*)\]\([^)\s]*\)/g, '$1');
  text = without(text, /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2');
  text = without(text, /\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1');
  return { text, style, marks: marks.join(' ') };
}

/** The item mark before an official number such as 一、, （一）, 第一章; otherwise an empty string. */
export function markBeforeNumber(line: string): string {
  const [mark = ''] = /^\s*[-*+]\s+/.exec(line) ?? [];
  const text = line.slice(mark.length).replace(/^\*\*/, '');
  if (mark === '' || /^\[[^\]]*\]\(/.test(text)) return ''; // A list of links.
  return headingNumber(text) !== null || printedNumber(text)?.style === 'article' ? mark : '';
}
