import type { TraditionalPairs } from '../search/files/first-answer.ts';
import { SimplifiedCharacters } from '../search/files/simplified-characters.ts';
import { mayBeTraditional } from '../search/text/may-be-traditional.ts';
import { withoutRadicals } from '../wording/plain-radical.ts';
import { siteAccess } from './site-access.ts';

let loading: Promise<SimplifiedCharacters> | null = null;

/**
 * Other ways to read typed Chinese: with whole characters for radicals, and in simplified characters. The table of
 * traditional characters is loaded when one may be among them.
 *
 * @throws {Error} where the table cannot be loaded
 */
export async function chineseReadings(typed: string): Promise<string[]> {
  const plain = withoutRadicals(typed);
  if (!mayBeTraditional(plain)) return [plain];
  loading ??= loadCharacters();
  loading.catch(() => (loading = null));
  const characters = await loading;
  const simplified = characters.simplify(plain);
  return [plain, simplified, ...characters.simplifyFurther(simplified)];
}

async function loadCharacters(): Promise<SimplifiedCharacters> {
  const pairs = await siteAccess.readText(`${document.documentElement.dataset['base'] ?? '/'}search/traditional.json`);
  return new SimplifiedCharacters(JSON.parse(pairs) as TraditionalPairs);
}
