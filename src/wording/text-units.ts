/** The clauses of a Chinese text, each with the mark that ends it; a tab ends a table cell. */
export function chineseClauses(text: string): string[] {
  return text.split(/(?<=[，。；：！？、\t;]|——|,(?!\d))/).filter((clause) => clause.trim() !== '');
}

/** The sentences of an English text; a colon ends one, and each table cell is one. */
export function englishSentences(text: string): string[] {
  return text.split(/(?<=(?<!\b(?:Dr|Nos?|Mr|Ms|St))[.!?;:][”’"]?)\s+|\t/).filter((sentence) => sentence.trim() !== '');
}
