import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../permanence/random.ts';
import type { Reader } from './readers.ts';
import { BYTE_SPOILERS, HUGE_SPOILERS } from './spoil-bytes.ts';
import { PLACE_SPOILERS } from './spoil-place.ts';
import type { Spoilers } from './spoiler.ts';

/** One broken file: which one, how it is broken, and who reads it. */
export interface SpoiledCase {
  reader: Reader;
  file: string;
  /** In words, such as `page: markers`. */
  name: string;
  /** True where the place of the file is broken, not the file itself. */
  isOfPlace: boolean;
  /** Breaks the file below a root. */
  spoil: (root: string) => void;
}

/** The case with a number: always the same for the same seed, whatever cases were made before. */
export function spoiledCase(readers: readonly Reader[], seed: number, number: number): SpoiledCase {
  const random = new Random(Math.imul(seed, 1_000_003) + number);
  for (let turn = 0; turn < 5; turn += 1) random.below(2); // Neighboring seeds begin with similar numbers.
  const reader = choose(readers, random);
  const file = random.of(reader.files);
  const kind = random.below(1000);
  if (kind < 40) {
    const how = random.of(Object.keys(PLACE_SPOILERS));
    return {
      reader,
      file,
      name: `${reader.name}: ${how}`,
      isOfPlace: true,
      spoil: (root) => PLACE_SPOILERS[how]?.(path.join(root, file), random),
    };
  }
  const spoilers: Spoilers = kind < 46 ? HUGE_SPOILERS : kind < 400 ? BYTE_SPOILERS : reader.spoilers;
  const how = Array.from({ length: kind % 5 === 0 ? 2 : 1 }, () => random.of(Object.keys(spoilers)));
  return {
    reader,
    file,
    name: `${reader.name}: ${how.join(', then ')}`,
    isOfPlace: false,
    spoil: (root) => {
      const full = path.join(root, file);
      writeFileSync(
        full,
        how.reduce<Buffer>((bytes, one) => spoilers[one]?.(bytes, random) ?? bytes, readFileSync(full)),
      );
    },
  };
}

function choose(readers: readonly Reader[], random: Random): Reader {
  const total = readers.reduce((sum, { share }) => sum + share, 0);
  let left = (random.below(1e6) / 1e6) * total;
  for (const reader of readers) {
    left -= reader.share;
    if (left < 0) return reader;
  }
  return random.of(readers);
}
