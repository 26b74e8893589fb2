/** What is typed into a filter, folded as the search folds it, and also in simplified characters. */
export class TypedWords {
  private readonly onMoreReadings: () => void;
  private readonly known = new Map<string, readonly string[]>();

  /** @param onMoreReadings called when further readings of what is typed are known: those of Chinese are loaded on demand */
  constructor(onMoreReadings: () => void) {
    this.onMoreReadings = onMoreReadings;
  }

  /** The readings of what is typed; an entry passes if it contains one of them. */
  readingsOf(typed: string): readonly string[] {
    const folded = foldWords(typed);
    const known = this.known.get(folded);
    if (known !== undefined) return known;
    this.known.set(folded, [folded]);
    if (CHINESE.test(folded)) void this.readFurther(folded);
    return [folded];
  }

  private async readFurther(folded: string): Promise<void> {
    try {
      const { chineseReadings } = await import('./chinese-readings.ts');
      this.known.set(folded, await chineseReadings(folded));
      this.onMoreReadings();
    } catch {
      // Without the table the filter takes what is typed as it is, and tries again the next time.
      this.known.delete(folded);
    }
  }
}

/** Han characters, and the radicals that fonts of PDFs put in their place. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff]/;

/** Words of an entry of a list, as `TypedWords` reads what is typed: without spaces in both languages. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\s"'“”‘’「」『』]+/gu, '')
    .toLowerCase();
}
