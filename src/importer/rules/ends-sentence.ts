/** Tells whether a line ends with a sentence, closing quotation marks and brackets included. A colon ends one too. */
export function endsSentence(text: string): boolean {
  return /[。！？：:…][”’）》]*\s*$/.test(text);
}
