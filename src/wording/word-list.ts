/** What the library's own pages show about one Chinese word. */
export interface WordEntry {
  /** Share of its mentions for which the English beside them has one of the stems, 0 to 1. */
  answered: number;
  /** Share of all English sentences that have one of the stems, whatever they translate, 0 to 1. */
  byChance: number;
  stems: ReadonlySet<string>;
}

/** Chinese words with the English that answers them. */
export type WordList = ReadonlyMap<string, WordEntry>;

/**
 * Reads a list, one word a line: the word, the two shares in percent and the stems, separated by tabs and spaces. `#` begins
 * a remark.
 */
export function parseWordList(text: string): WordList {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [word = '', answered, byChance, stems = ''] = line.split('\t');
      return [
        word,
        { answered: Number(answered) / 100, byChance: Number(byChance) / 100, stems: new Set(stems.split(' ')) },
      ];
    }),
  );
}

/** Writes a list as `parseWordList` reads it, in the order of the words. */
export function formatWordList(list: WordList, remark: string): string {
  const lines = [...list]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { answered, byChance, stems }]) =>
      [word, (answered * 100).toFixed(0), (byChance * 100).toFixed(1), [...stems].sort().join(' ')].join('\t'),
    );
  return `${remark}\n${lines.join('\n')}\n`;
}
