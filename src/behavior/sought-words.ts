import type { TraditionalPairs } from '../search/files/first-answer.ts';
import { searchPaths } from '../search/files/search-files.ts';
import { SimplifiedCharacters } from '../search/files/simplified-characters.ts';
import { mayBeTraditional } from '../search/query/may-be-traditional.ts';
import { fold } from '../search/text/fold.ts';
import { siteAccess } from './site-access.ts';

/** What is typed into a filter, folded as the search folds it, and in simplified characters too. */
export class SoughtWords {
  private readonly onMoreReadings: () => void;
  private characters: SimplifiedCharacters | null = null;
  private isLoading = false;

  /** @param onMoreReadings called when the table of traditional characters is here, which is loaded when one is typed */
  constructor(onMoreReadings: () => void) {
    this.onMoreReadings = onMoreReadings;
  }

  /** The ways to read what is typed; an entry passes that has one of them. */
  readingsOf(typed: string): string[] {
    const folded = foldWords(typed);
    if (!mayBeTraditional(folded)) return [folded];
    if (this.characters === null) {
      void this.load();
      return [folded];
    }
    const simplified = this.characters.simplify(folded);
    return [folded, simplified, ...this.characters.simplifyFurther(simplified)];
  }

  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    const base = document.documentElement.dataset['base'] ?? '/';
    try {
      const pairs = await siteAccess.readText(`${base}search/${searchPaths.traditional}`);
      this.characters = new SimplifiedCharacters(JSON.parse(pairs) as TraditionalPairs);
      this.onMoreReadings();
    } catch {
      // Without the table the filter reads what is typed as it stands, and tries again with the next letter.
      this.isLoading = false;
    }
  }
}

/** Words of an entry of a list, as `SoughtWords` reads what is typed: without spaces in both languages. */
export function foldWords(text: string): string {
  return fold(text, 'zh');
}
