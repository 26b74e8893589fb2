import { load } from 'cheerio';
import { DEFINITION_PARTS } from '../behavior/definition-parts.ts';

/** The page of a term reduced to what the term's card shows; the rest need not be on the disk twice. */
export function definitionPage(html: string): string {
  const page = load(html);
  const parts = page(Object.values(DEFINITION_PARTS).join());
  const kept = new Set([...parts.toArray(), ...parts.parents().toArray(), ...parts.find('*').toArray()]);
  for (const element of page('*').toArray()) if (!kept.has(element)) page(element).remove();
  return page('body').html() ?? '';
}
