import { Lexer, visit } from 'yaml';
import type { Document } from 'yaml';

/** A comment that may be meant as text. */
export interface CuttingComment {
  offset: number;
  /** From its "#" to the end of its line. */
  comment: string;
}

/**
 * Finds a comment that may be the rest of a value, since YAML silently ends an unquoted value at " #". It comes after
 * something else on its line, or below an unquoted value and indented like a next line of that value. Other comments have
 * a line of their own.
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

/** Tokens that the lexer adds to the text: start of a document, start of a scalar, broken end of a flow collection. */
const SCALAR = '\u{1f}';
const CONTROLS = new Set(['\u{2}', SCALAR, '\u{18}']);
