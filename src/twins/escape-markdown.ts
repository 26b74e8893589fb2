/**
 * Escapes a text so that Markdown shows exactly that text: special characters of CommonMark and GFM lose their meaning,
 * nothing becomes a link.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/g, '\\$&');
}

/** Escapes what has a meaning only at the beginning of a line: headings, lists, rules. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (character) => (/\d/.test(character) ? character : `\\${character}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
