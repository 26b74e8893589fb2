import type { Sense, Wordings } from './sense.ts';

/** A sense that English must not add; other senses check whether it leaves any out. */
export function englishOnly(name: string, en: Wordings, may: readonly string[], not?: readonly string[]): Sense {
  return { name, zh: { may, not }, en };
}

/** A sense that English must not leave out; other senses check whether it adds any. */
export function chineseOnly(
  name: string,
  zh: readonly string[],
  en: readonly string[],
  not?: readonly string[],
): Sense {
  return { name, zh: { says: zh, not }, en: { may: en } };
}
