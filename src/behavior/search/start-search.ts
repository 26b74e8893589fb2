import { SearchForm } from './search-form.ts';
import type { SearchMode } from './search-mode.ts';
import type { SearchSettings } from './search-settings.ts';

/** Starts the search page with the settings that it holds. */
export function startSearch<Answer>(modeFor: (settings: SearchSettings) => SearchMode<Answer>): void {
  const page = document.querySelector<HTMLElement>('[data-search]');
  if (page === null) return;
  const settings = JSON.parse(page.dataset['search'] ?? '') as SearchSettings;
  new SearchForm(page, settings, modeFor(settings)).start();
}
