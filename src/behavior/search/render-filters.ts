import type { SearchResult } from '../../search/search-result.ts';
import { element } from './element.ts';
import type { SearchSettings } from './search-settings.ts';

/** One button per document that has matches, with their number; the counts stay while one of them is chosen. */
export function renderFilters(result: SearchResult, { documents, words }: SearchSettings, chosen: string | null, choose: (document: string | null) => void): HTMLElement[] {
  const counted = Object.entries(documents).filter(([id]) => (result.counts[id] ?? 0) > 0);
  if (counted.length < 2) return [];
  const all = Object.values(result.counts).reduce((sum, count) => sum + count, 0);
  const button = (label: string, count: number, document: string | null): HTMLElement => {
    const made = element('button', { type: 'button', 'aria-pressed': String(document === chosen) }, `${label} ${count}`);
    made.addEventListener('click', () => choose(document));
    return made;
  };
  return [button(words.all, all, null), ...counted.map(([id, title]) => button(title, result.counts[id] ?? 0, id))];
}
