/**
 * Packs words of a to z in alphabetical order: each as the number of letters that it shares with the one before, one digit
 * in base 36, and the rest. A list then takes three quarters of the bytes it does with spaces.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      const shared = Math.min(MOST_SHARED, sharedLetters(before, word));
      before = word;
      return shared.toString(36).toUpperCase() + word.slice(shared);
    })
    .join('');
}

const MOST_SHARED = 35;

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** The words of a packed list. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/([0-9A-Z])([a-z]*)/g), ([, shared = '0', rest = '']) => {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    return before;
  });
}
