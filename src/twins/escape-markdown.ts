/** Text as Markdown that reads as exactly that text: characters of CommonMark and GFM lose their meaning, nothing is linked. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/g, '\\$&');
}

/** Escapes what has a meaning only where a line begins: headings, lists, rules. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (character) => (/\d/.test(character) ? character : `\\${character}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
