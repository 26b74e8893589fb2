import type { IndexedName } from '../files/first-answer.ts';
import type { PackedNames } from '../files/unpack-names.ts';

/** Packs names for `unpackNames`. */
export function packNames(names: readonly IndexedName[]): PackedNames {
  return {
    ids: names.map(({ id }) => id),
    kinds: names.map(({ kind }) => kind),
    zh: names.map(({ forms }) => forms.zh),
    en: names.map(({ forms }) => forms.en),
    pinyin: names.map(({ pinyin }) => pinyin),
    places: names.map(({ places }) => places),
    within: names.map(({ within = 0 }) => within),
  };
}
