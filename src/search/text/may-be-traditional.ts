/**
 * Whether a text has a character that simplified Chinese does not use: one outside GB/T 2312, which has nearly all
 * simplified characters in use and few others. Then, and only then, the table of traditional characters is worth loading
 * while a reader types.
 */
export function mayBeTraditional(text: string): boolean {
  return (text.normalize('NFKC').match(/\p{Script=Han}/gu) ?? []).some(
    (character) => !simplifiedCharacters().has(character),
  );
}

let known: ReadonlySet<string> | null = null;

/** The rows of GB/T 2312 that hold Chinese characters, as every browser can decode them; made when first needed. */
function simplifiedCharacters(): ReadonlySet<string> {
  known ??= new Set(
    new TextDecoder('gbk').decode(
      Uint8Array.from(range(0xb0, 0xf7).flatMap((row) => range(0xa1, 0xfe).flatMap((cell) => [row, cell]))),
    ),
  );
  return known;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
