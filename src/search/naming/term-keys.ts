import { withoutRadicals } from '../../wording/plain-radical.ts';
import type { IndexedTerm } from '../files/first-answer.ts';

/** The keys under which a term or name is found. */
export interface TermKeys {
  /** Its names and variants in both languages, the names first, and its pinyin in full. */
  written: readonly string[];
  /** Its pinyin by initials. */
  initials: readonly string[];
}

/** `fēng lín HUB` is found as `fenglinhub`, and by its initials as `flhub` and `flh`; ü may be typed as u or v. */
export function termKeys({ forms, pinyin }: Pick<IndexedTerm, 'forms' | 'pinyin'>): TermKeys {
  const inOrder = [forms.zh[0], forms.en[0], ...forms.zh, ...forms.en].flatMap((form) =>
    form === undefined ? [] : [form],
  );
  return { written: keysOf([...inOrder, ...pinyin.flatMap(inFull)]), initials: keysOf(pinyin.flatMap(byInitials)) };
}

function keysOf(forms: readonly string[]): string[] {
  return [...new Set(forms.map(nameKey))];
}

function inFull(pinyin: string): string[] {
  return [pinyin, pinyin.normalize('NFD').replaceAll('u\u0308', 'v')];
}

function byInitials(pinyin: string): string[] {
  const syllables = pinyin.split(' ');
  const initials = syllables.map((syllable) => [...syllable][0] ?? '');
  const initialsAndWords = syllables.map((syllable, index) =>
    /[A-Z]/.test(syllable) ? syllable : (initials[index] ?? ''),
  );
  return [initialsAndWords.join(''), initials.join('')];
}

/** A term, indicator or name with every key that names it. */
export interface KeyedTerm {
  term: IndexedTerm;
  keys: TermKeys;
}

export function keyedTerm(term: IndexedTerm): KeyedTerm {
  return { term, keys: termKeys(term) };
}

/**
 * The form in which names are compared: NFKC, lower case, and only letters and digits, so that spaces, quotation marks,
 * the enumeration comma and hyphens make no difference, and `wǔ wéi sì bì` is `wuweisibi`.
 */
export function nameKey(name: string): string {
  return withoutRadicals(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
