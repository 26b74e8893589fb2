import type { Lang } from '../../src/i18n/lang.ts';
import { random } from './random.ts';

/** Common characters of each language, from which a wrong one is drawn. */
const CHARACTERS = {
  zh: [...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过'],
  en: [...'abcdefghijklmnopqrstuvwxyz'],
} as const satisfies Record<Lang, readonly string[]>;

/** One typing error in each phrase: a character changed, left out, inserted, or swapped with the next. The same for the same seed. */
export function misspell(phrases: readonly string[], lang: Lang, seed: number): string[] {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return phrases.map((phrase) => {
    const characters = [...phrase];
    const letters = [...characters.keys()].filter((at) => /[\p{L}\p{N}]/u.test(characters[at] ?? ''));
    const at = letters[below(letters.length)] ?? 0;
    const other = CHARACTERS[lang][below(CHARACTERS[lang].length)] ?? '';
    const [here = '', beside = ''] = characters.slice(at, at + 2);
    const slips = [[other], [], [other, here], [beside, here]] as const;
    const kind = below(slips.length);
    return characters.toSpliced(at, kind === slips.length - 1 ? 2 : 1, ...(slips[kind] ?? [])).join('');
  });
}
