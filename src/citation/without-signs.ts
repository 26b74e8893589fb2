/** A text without its signs, and where each character of it stood. */
export interface BareText {
  text: string;
  /** Place of each UTF-16 unit in the original text. */
  places: readonly number[];
}

/**
 * A text without what is not pronounced: white space, stops, dashes, quotation marks. Full width becomes half width, capitals
 * become small letters, and all Chinese zeros become one.
 */
export function withoutSigns(text: string): BareText {
  const kept: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const bare = bareOf(character);
    kept.push(bare);
    places.push(...Array<number>(bare.length).fill(at));
    at += character.length;
  }
  return { text: kept.join(''), places };
}

/** Most characters need no further work. */
function bareOf(character: string): string {
  if (/^[a-z0-9\u4e00-\u9fff]$/.test(character) && character !== '零') return character;
  return character.normalize('NFKC').toLowerCase().replace(/[○零]/g, '〇').replace(SIGNS, '');
}

/** Percent signs and the like are pronounced, so they stay. */
const SIGNS = /(?![%‰℃〇])[\p{P}\p{S}\p{Z}\s]/gu;
