import dictionary from 'dictionary-en';
import { kept } from '../../files/kept-work.ts';
import { baseForms } from '../words/base-forms.ts';
import { packWords } from '../words/packed-words.ts';

/** English words as a dictionary spells them, packed, by their first letters; without forms that can be derived from others. */
export function knownSpellings(): [letter: string, packed: string][] {
  packed ??= kept('spellings', '', packSpellings);
  return packed;
}

/** The same for every library, and packing takes a second. */
let packed: [letter: string, packed: string][] | null = null;

/** English words as a dictionary spells them, without those forms that it does not list. */
export function spelledWords(): ReadonlySet<string> {
  spelled ??= new Set(wordsOfDictionary());
  return spelled;
}

let spelled: ReadonlySet<string> | null = null;

function packSpellings(): [letter: string, packed: string][] {
  const spelled = spelledWords();
  const isForm = (word: string): boolean => baseForms(word).some((base) => base !== word && spelled.has(base));
  const byLetter = Map.groupBy(
    [...spelled].filter((word) => !isForm(word)),
    (word) => word.slice(0, 1),
  );
  return [...byLetter].map(([letter, words]) => [letter, packWords(words)]);
}

/** The entries of a Hunspell dictionary, without their inflection flags; no names and no abbreviations. */
function wordsOfDictionary(): string[] {
  const [, ...entries] = new TextDecoder().decode(dictionary.dic).split('\n');
  return entries.map((entry) => entry.split(/[/\t]/)[0] ?? '').filter((word) => /^[a-z]{3,}$/.test(word));
}
