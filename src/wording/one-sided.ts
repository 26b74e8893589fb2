import type { Sense, Wordings } from './sense.ts';

/** What English must not say by itself; whether it says all that the Chinese says of it is told by other senses. */
export function englishOnly(name: string, en: Wordings, may: readonly string[], not?: readonly string[]): Sense {
  return { name, zh: { may, not }, en };
}

/** What English must not leave out; whether it says more of it than the Chinese is told by other senses. */
export function chineseOnly(
  name: string,
  zh: readonly string[],
  en: readonly string[],
  not?: readonly string[],
): Sense {
  return { name, zh: { says: zh, not }, en: { may: en } };
}
