import type { NameKind } from '../../schemas/name.ts';
import type { IndexedName } from './first-answer.ts';

/** The names of the index as they are sent, column by column: what is alike stands together, and weighs less so. */
export interface PackedNames {
  ids: readonly string[];
  kinds: readonly NameKind[];
  zh: readonly (readonly string[])[];
  en: readonly (readonly string[])[];
  pinyin: readonly (readonly string[])[];
  places: readonly number[];
  /** 0 where there is none. */
  within: readonly number[];
}

export function unpackNames({ ids, kinds, zh, en, pinyin, places, within }: PackedNames): IndexedName[] {
  return ids.map((id, at) => {
    const inLonger = within[at] ?? 0;
    return {
      id,
      kind: kinds[at] ?? 'general',
      forms: { zh: zh[at] ?? [], en: en[at] ?? [] },
      pinyin: pinyin[at] ?? [],
      places: places[at] ?? 0,
      ...(inLonger === 0 ? {} : { within: inLonger }),
    };
  });
}
