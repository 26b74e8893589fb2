import type { IndexedTerm } from './first-answer.ts';
import { nameKey } from './name-key.ts';

/** All keys under which a term is found: its names and variants in both languages, and pinyin in full and by initials. */
export function termKeys({ forms, pinyin }: Pick<IndexedTerm, 'forms' | 'pinyin'>): string[] {
  const written = [...forms.zh, ...forms.en].map(nameKey);
  return [...new Set([...written, ...pinyin.flatMap(pinyinKeys)])];
}

/** `fēng lín HUB` is found as `fenglinhub`, `flhub` and `flh`; ü may be typed as u or v. */
function pinyinKeys(pinyin: string): string[] {
  const syllables = pinyin.split(' ');
  const initials = syllables.map((syllable) => [...syllable][0] ?? '');
  const initialsAndWords = syllables.map((syllable, index) => (/[A-Z]/.test(syllable) ? syllable : (initials[index] ?? '')));
  const full = syllables.join('');
  return [full, full.normalize('NFD').replaceAll('u\u0308', 'v'), initialsAndWords.join(''), initials.join('')].map(nameKey);
}
