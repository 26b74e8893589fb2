/**
 * A TrueType font without characters that only look like those in use, mainly radicals. A font draws ⼀ (U+2F00) and 一 with
 * one glyph, and a browser that prints records only the first character of each glyph: most viewers would then find, copy and
 * read out ⼀ for every 一.
 *
 * @throws {Error} for a font whose characters are not listed in groups (format 12)
 */
export function withoutLookAlikes(font: Uint8Array): Uint8Array {
  const made = Buffer.from(font);
  const entry = tableEntry(made, 'cmap');
  const start = made.readUInt32BE(entry + OFFSET);
  const groups = LOOK_ALIKES.reduce((left, one) => left.flatMap((group) => without(group, one)), groupsOf(made, start));
  const table = characterTable(groups);
  if (table.length > made.readUInt32BE(entry + LENGTH))
    throw new Error('A font lists its characters shorter than usual.');
  // Written over the longer table, so that no other table moves.
  table.copy(made, start);
  made.writeUInt32BE(checksum(table), entry + CHECKSUM);
  made.writeUInt32BE(table.length, entry + LENGTH);
  return made;
}

/** The radicals, and the figure dash, which looks like the dash in ranges. */
const LOOK_ALIKES = [
  [0x2e80, 0x2fdf],
  [0x2012, 0x2012],
] as const;
// Offsets inside an entry of the table directory: https://learn.microsoft.com/typography/opentype/spec/otff
const [CHECKSUM, OFFSET, LENGTH] = [4, 8, 12];
const TABLES = 12;
const GROUPS_FORMAT = 12;
/** The full Unicode table for Windows, which browsers use first. */
const FULL_UNICODE = [3, 10] as const;

/** First character, last character, glyph of the first. */
type Group = readonly [number, number, number];

function tableEntry(font: Buffer, tag: string): number {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => TABLES + index * 16);
  const found = entries.find((entry) => font.toString('latin1', entry, entry + 4) === tag);
  if (found === undefined) throw new Error(`A font has no table ${tag}.`);
  return found;
}

function groupsOf(font: Buffer, cmap: number): Group[] {
  const lists = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const list = lists.find((at) => font.readUInt16BE(at) === GROUPS_FORMAT);
  if (list === undefined) throw new Error('A font does not list its characters in groups.');
  return Array.from({ length: font.readUInt32BE(list + 12) }, (_, index): Group => {
    const at = list + 16 + index * 12;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8)];
  });
}

/** What is left of a group without a range of characters: the part before it and the part after it. */
function without([first, last, glyph]: Group, [from, to]: readonly [number, number]): Group[] {
  const after = Math.max(first, to + 1);
  const pieces: Group[] = [
    [first, Math.min(last, from - 1), glyph],
    [after, last, glyph + after - first],
  ];
  return pieces.filter(([start, end]) => start <= end);
}

function characterTable(groups: readonly Group[]): Buffer {
  const table = Buffer.alloc(28 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(FULL_UNICODE[0], 4);
  table.writeUInt16BE(FULL_UNICODE[1], 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(GROUPS_FORMAT, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.flat().forEach((value, index) => table.writeUInt32BE(value, 28 + index * 4));
  return table;
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
