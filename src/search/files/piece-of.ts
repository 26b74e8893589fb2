/** The piece in which all phrases with a term lie. @param pieces how many there are */
export function pieceOf(key: string, pieces: number): number {
  const sum = [...key].reduce((hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7);
  return sum % pieces;
}
