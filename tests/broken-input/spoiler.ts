import type { Random } from '../permanence/random.ts';

/** One way to break a file. */
export type Spoiler = (bytes: Buffer, random: Random) => Buffer;

/** Spoilers by name. */
export type Spoilers = Readonly<Record<string, Spoiler>>;

/** A spoiler that works on the text of a file. */
export function onText(change: (text: string, random: Random) => string): Spoiler {
  return (bytes, random) => Buffer.from(change(bytes.toString('utf8'), random));
}

/** A spoiler that works on the lines of a file. */
export function onLines(change: (lines: string[], at: number, random: Random) => string[]): Spoiler {
  return onText((text, random) => {
    const lines = text.split('\n');
    return change(lines, random.below(lines.length), random).join('\n');
  });
}

/** A spoiler that inserts something into a line. */
export function insertion(...pieces: readonly string[]): Spoiler {
  return onText((text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.of(pieces) + text.slice(at);
  });
}

/** A spoiler that inserts a line between the others. */
export function lineInsertion(...lines: readonly string[]): Spoiler {
  return onLines((all, at, random) => all.toSpliced(at, 0, random.of(lines)));
}
