import type { IndexedTerm } from '../files/first-answer.ts';
import { withoutTones } from '../text/without-tones.ts';
import type { KeyedTerm } from './term-keys.ts';

/** The readings of each character. */
export type Sounds = ReadonlyMap<string, ReadonlySet<string>>;

/** The readings of the characters of all names, without tones: the syllables of the pinyin match the characters one by one. */
export function soundsOf(known: readonly KeyedTerm[]): Sounds {
  const before = READ.get(known);
  if (before !== undefined) return before;
  const sounds = new Map<string, Set<string>>();
  for (const [character, sound] of known.flatMap(({ term }) => readingsOf(term)))
    sounds.set(character, (sounds.get(character) ?? new Set()).add(sound));
  READ.set(known, sounds);
  return sounds;
}

/** Names are many, and the same for every query. */
const READ = new WeakMap<readonly KeyedTerm[], Sounds>();

function readingsOf({ zh, pinyin }: IndexedTerm): (readonly [character: string, sound: string])[] {
  const characters = [...zh.replace(/[^\p{L}\p{N}]+/gu, '')];
  return pinyin
    .map((read) => withoutTones(read).toLowerCase().split(' '))
    .filter(({ length }) => length === characters.length)
    .flatMap((syllables) => syllables.map((sound, at) => [characters[at] ?? '', sound] as const));
}

/** Whether two characters may be read alike, so that one is easily typed for the other: 必 and 毕. */
export function soundsAlike(one: string, other: string, sounds: Sounds): boolean {
  const [read, otherwise] = [sounds.get(one), sounds.get(other)];
  return one === other || (read !== undefined && [...read].some((sound) => otherwise?.has(sound) === true));
}
