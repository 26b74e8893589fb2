import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLookAlikes } from './without-look-alikes.ts';

/** A font of one table, cmap with groups as first character, last character, first glyph. */
function fontOf(groups: readonly number[][]): Uint8Array {
  const [table, list] = [28, 40];
  // With spare room, as in a font that lists the same characters twice.
  const font = Buffer.alloc(list + 28 + groups.length * 12);
  font.writeUInt16BE(1, 4);
  font.write('cmap', 12, 'latin1');
  font.writeUInt32BE(table, 20);
  font.writeUInt32BE(font.length - table, 24);
  font.writeUInt16BE(1, table + 2);
  font.writeUInt32BE(list - table, table + 8);
  font.writeUInt16BE(12, list);
  font.writeUInt32BE(groups.length, list + 12);
  groups.flat().forEach((value, index) => font.writeUInt32BE(value, list + 16 + index * 4));
  return font;
}

function groupsIn(font: Uint8Array): number[][] {
  const list = Buffer.from(font).subarray(40);
  return Array.from({ length: list.readUInt32BE(12) }, (_, index) =>
    [0, 4, 8].map((at) => list.readUInt32BE(16 + index * 12 + at)),
  );
}

for (const [groups, left, why] of [
  [[[0x4e00, 0x4e10, 7]], [[0x4e00, 0x4e10, 7]], 'ideographs stay'],
  [
    [
      [0x2f00, 0x2f10, 7],
      [0x4e00, 0x4e00, 7],
    ],
    [[0x4e00, 0x4e00, 7]],
    'radicals go',
  ],
  [
    [[0x2010, 0x2014, 20]],
    [
      [0x2010, 0x2011, 20],
      [0x2013, 0x2014, 23],
    ],
    'what stands around one keeps its glyphs',
  ],
  [[[0x2012, 0x2012, 5]], [], 'nothing is left of a group of look-alikes'],
] as const)
  test(why, () => {
    const font = fontOf(groups.map((group) => [...group]));
    const made = withoutLookAlikes(font);
    assert.equal(made.length, font.length);
    assert.deepEqual(groupsIn(made), left);
  });

test('a font without groups is refused', () => {
  const font = Buffer.from(fontOf([[1, 2, 3]]));
  font.writeUInt16BE(4, 40);
  assert.throws(() => withoutLookAlikes(font), /does not list its characters in groups/);
});
