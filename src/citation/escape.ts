import type { Syntax } from './format-ids.ts';

/** Writes plain text so that it reads the same in a format. */
export function escapeFor(syntax: Syntax, text: string): string {
  switch (syntax) {
    case 'html':
      return text.replace(/[&<>"]/g, (character) => HTML[character] ?? character);
    case 'bibtex':
      return text.replace(/[\\{}&%$#_~^]/g, (character) => BIBTEX[character] ?? `\\${character}`);
    case 'json':
      return JSON.stringify(text).slice(1, -1);
    case 'markdown':
      // A number and a point at the start would begin a list; elsewhere the point is left alone.
      return text
        .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^([-+])/, '\\$1');
    case 'ris':
      return text.replace(/\s+/g, ' ');
    case 'text':
      return text;
  }
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
