/**
 * Whether a line ends with the end of a sentence, perhaps before closing quotation marks and brackets. A colon ends one
 * too.
 */
export function endsSentence(text: string): boolean {
  return /[。！？：:…][”’）》]*\s*$/.test(text);
}
