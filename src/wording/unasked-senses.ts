import { englishOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';
import { COUNTED_NOUNS, UNASKED_WORDS } from './unasked-words.ts';
import { COUNTED } from './unit-senses.ts';

/** English words that need Chinese of their kind nearby: without it, they say something else. */
export const UNASKED_SENSES: readonly Sense[] = [
  ...UNASKED_WORDS.map(([name, en, zh]) => ({ ...englishOnly(name, { says: [en] }, [zh]), isShared: true })),
  ...COUNTED_NOUNS.map(([name, en, zh]) => ({
    ...englishOnly(name, { says: [`(?:${COUNTED}${en})`] }, [zh]),
    isShared: true,
  })),
];
