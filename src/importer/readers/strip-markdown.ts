import { headingNumber, printedNumber } from '../grammar/printed-number.ts';
import type { ParagraphStyle } from '../pieces.ts';

/** A line of Markdown without its marks. */
export interface StrippedLine {
  text: string;
  style: ParagraphStyle;
  /** The marks taken out, one after the other. */
  marks: string;
}

/**
 * Takes the marks of Markdown out of one line: `#`, `**`, `>`, backslashes, links and comments. Numbers and dashes that
 * begin a line stay: in an official document they are printed. Only what begins a line before an official number does not:
 * nobody prints both.
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

/** The mark of an item where an official number follows, such as 一、, （一）, 第一章; else nothing. */
export function markBeforeNumber(line: string): string {
  const [mark = ''] = /^\s*[-*+]\s+/.exec(line) ?? [];
  const text = line.slice(mark.length).replace(/^\*\*/, '');
  if (mark === '' || /^\[[^\]]*\]\(/.test(text)) return ''; // A list of links.
  return headingNumber(text) !== null || printedNumber(text)?.style === 'article' ? mark : '';
}
