import porter2 from 'wink-porter2-stemmer';

const known = new Map<string, string>();

/**
 * What all forms of an English word have in common: city and cities, renovate and renovation, subsidised and subsidized,
 * façade and facade. Porter's second stemmer, after accents and British spellings are evened out; a spelling that only
 * looks British is changed in texts and queries alike, so nothing is lost.
 *
 * @param word folded
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = american(withoutAccents(word)).replace(ABBREVIATIONS, '$1');
  const stemmed = /^[a-z]+$/.test(plain) ? porter2(plain) : plain;
  known.set(word, stemmed);
  return stemmed;
}

/** Letters with which every word of the stem of a word begins: enough to look them up in an index. */
export function stemPrefix(word: string): string {
  const shared = sharedBeginning(withoutAccents(word), stem(word));
  const sure = shared.replace(ENDS_OTHERWISE, '');
  return sure.length < SHORTEST ? word.slice(0, SHORTEST) : sure;
}

function sharedBeginning(one: string, other: string): string {
  const differs = [...one].findIndex((letter, at) => letter !== other[at]);
  return differs === -1 ? one : one.slice(0, differs);
}

function withoutAccents(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}+/gu, '');
}

function american(word: string): string {
  return BRITISH.reduce((spelt, [british, plain]) => spelt.replace(british, plain), word);
}

/** Plurals such as HQs; no English word has so many consonants and no vowel. */
const ABBREVIATIONS = /^([b-df-hj-np-tv-xz]{2,5})s$/;

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|able|al$|ful|hood|ite|less|ly$|er)/, 'or'],
  [/is(?=e$|ed$|es$|er$|ers$|ing$|ation|able$)/, 'iz'],
  [/ys(?=e$|ed$|es$|ing$)/, 'yz'],
  [/(?<=[^aeiou])re(?=$|s$|d$)/, 'er'],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$)/, 'l'],
  [/amme(?=$|s$)/, 'am'],
  [/ogue(?=$|s$)/, 'og'],
  [/ence(?=$|s$|d$)/, 'ense'],
  [/ae(?=[dstmr])/, 'e'],
];

/** A stem may end differently from its word: cities and city have the stem citi. */
const ENDS_OTHERWISE = /[iyze]$|or$|er$/;
const SHORTEST = 2;
