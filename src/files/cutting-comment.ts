import { Lexer, visit } from 'yaml';
import type { Document } from 'yaml';

/** A comment that takes the place of text. */
export interface CuttingComment {
  offset: number;
  /** From its "#" to the end of its line. */
  comment: string;
}

/**
 * Finds a comment that may be the rest of a text: YAML ends an unquoted value at " #" and reads on without a word.
 * That is a comment behind something on its line, or below an unquoted value and further in than its key, where the
 * next line of the value would stand. Other comments have their line to themselves.
 */
export function cuttingComment(text: string, document: Document.Parsed): CuttingComment | null {
  const offset = behindValue(text) ?? belowValue(text, document);
  return offset === null ? null : { offset, comment: text.slice(offset).split(/\r?\n/, 1)[0] ?? '' };
}

function behindValue(text: string): number | null {
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== SCALAR && lineUntil(text, offset).trim() !== '') return offset;
    if (!CONTROLS.has(token)) offset += token.length;
    before = token;
  }
  return null;
}

function belowValue(text: string, document: Document.Parsed): number | null {
  let found: number | null = null;
  visit(document, {
    Scalar(_, { type, comment, range }) {
      if (type !== 'PLAIN' || typeof comment !== 'string' || !range) return undefined;
      found = text.indexOf('#', range[1]);
      return visit.BREAK;
    },
  });
  return found;
}

function lineUntil(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** Tokens the lexer adds to the text: start of a document, of a scalar, broken end of a flow. */
const SCALAR = '\u{1f}';
const CONTROLS = new Set(['\u{2}', SCALAR, '\u{18}']);
