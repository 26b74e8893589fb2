/** The pieces of a quotation with omissions, as ……, … or [...] tell them; one alone where nothing is left out. */
export function quotedPieces(text: string): string[] {
  return text
    .split(/[[(（〔]?(?:…+|\.{3,}|⋯+)[\])）〕]?/)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
