/** The pieces of a quotation with omissions, split at ……, … or [...]; a single piece if nothing is left out. */
export function quotedPieces(text: string): string[] {
  return text
    .split(/[[(（〔]?(?:…+|\.{3,}|⋯+)[\])）〕]?/)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
