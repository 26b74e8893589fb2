import { ANSWERED_THINGS } from './answered-things.ts';
import { ANSWERED_WORDS } from './answered-words.ts';
import { NEARBY } from './near-answers.ts';
import { chineseOnly } from './one-sided.ts';
import type { Sense } from './sense.ts';

/** Common Chinese words that English must answer in some way: without an answer, it says something else. */
export const ANSWERED_SENSES: readonly Sense[] = [...ANSWERED_WORDS, ...ANSWERED_THINGS].map(([name, zh, en]) => ({
  ...chineseOnly(name, [zh], en.split(' ').map(wordOf)),
  isShared: NEARBY,
}));

function wordOf(beginning: string): string {
  const words = beginning.replaceAll('_', ' ');
  return words.startsWith('=') ? words.slice(1) : `${words}\\w*`;
}
