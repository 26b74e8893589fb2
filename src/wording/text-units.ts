/** The clauses of a Chinese text, each with the symbol that ends it; a tab ends the cell of a row. */
export function chineseClauses(text: string): string[] {
  return text.split(/(?<=[，。；：！？、\t;]|——|,(?!\d))/).filter((clause) => clause.trim() !== '');
}

/** The sentences of an English text and what stands before a colon; cells of a row are sentences of their own. */
export function englishSentences(text: string): string[] {
  return text.split(/(?<=(?<!\b(?:Dr|Nos?|Mr|Ms|St))[.!?;:][”’"]?)\s+|\t/).filter((sentence) => sentence.trim() !== '');
}
