import dictionary from 'dictionary-en';
import { kept } from '../../files/kept-work.ts';
import { baseForms } from '../words/base-forms.ts';
import { packWords } from '../words/packed-words.ts';

/** English words as a dictionary spells them, packed; without forms that can be told from others. */
export function knownSpellings(): string {
  packed ??= kept('spellings', '', packSpellings);
  return packed;
}

/** The same for every library; to pack it takes a second. */
let packed: string | null = null;

/** English words as a dictionary spells them, without those forms that it does not list. */
export function spelledWords(): ReadonlySet<string> {
  spelled ??= new Set(wordsOfDictionary());
  return spelled;
}

let spelled: ReadonlySet<string> | null = null;

function packSpellings(): string {
  const spelled = spelledWords();
  const isForm = (word: string): boolean => baseForms(word).some((base) => base !== word && spelled.has(base));
  return packWords([...spelled].filter((word) => !isForm(word)));
}

/** The entries of a Hunspell dictionary, without what says how they are inflected; no names and no abbreviations. */
function wordsOfDictionary(): string[] {
  const [, ...entries] = new TextDecoder().decode(dictionary.dic).split('\n');
  return entries.map((entry) => entry.split(/[/\t]/)[0] ?? '').filter((word) => /^[a-z]{3,}$/.test(word));
}
