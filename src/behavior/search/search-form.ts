import type { SearchResult } from '../../search/search-result.ts';
import { siteAccess } from '../site-access.ts';
import { renderFilters } from './render-filters.ts';
import { renderResults } from './render-results.ts';
import { SuggestionList } from './suggestion-list.ts';
import { fillIn, type SearchSettings } from './search-settings.ts';
import { moveWithArrows } from './move-with-arrows.ts';

const FIRST = 20; // Sections described at first; each of them may cost a small request.
const PAUSE = 200; // Milliseconds after a key before a search begins.

/** The search page at work: reads the query from the field and the address, shows what is found, keeps both in step. */
export class SearchForm {
  private readonly page: HTMLElement;
  private readonly settings: SearchSettings;
  private readonly field: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly filters: HTMLElement;
  private readonly results: HTMLElement;
  private readonly suggestions: SuggestionList;
  private document: string | null = null;
  private limit = FIRST;
  private asked = 0;
  private timer = 0;

  constructor(page: HTMLElement) {
    this.page = page;
    this.settings = JSON.parse(page.dataset['search'] ?? '') as SearchSettings;
    this.field = find(page, 'input[name=q]') as HTMLInputElement;
    this.status = find(page, '[data-status]');
    this.filters = find(page, '[data-filters]');
    this.results = find(page, '[data-results]');
    this.suggestions = new SuggestionList(this.field, this.settings);
  }

  start(): void {
    // Stands until the script runs, so that a reader whose script fails is not left with an empty page.
    find(this.page, '[data-without-script]').hidden = true;
    this.field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.suggestions.close();
      this.ask(true);
    });
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(false), PAUSE);
    });
    addEventListener('popstate', () => this.readAddress());
    this.suggestions.start();
    moveWithArrows(this.field, this.results);
    this.readAddress();
    if (this.field.value === '') this.field.focus();
  }

  private readAddress(): void {
    const address = new URLSearchParams(location.search);
    this.field.value = address.get('q') ?? '';
    this.document = address.get('in');
    this.limit = FIRST;
    void this.answer();
  }

  /** @param isNew whether the reader asked for it, so that the back button leads to the query before */
  private ask(isNew: boolean): void {
    clearTimeout(this.timer);
    this.limit = FIRST;
    this.document = null;
    this.writeAddress(isNew);
    void this.answer();
  }

  private writeAddress(isNew: boolean): void {
    const query = new URLSearchParams();
    if (this.field.value.trim() !== '') query.set('q', this.field.value);
    if (this.document !== null) query.set('in', this.document);
    const address = `${location.pathname}${query.size === 0 ? '' : `?${query}`}`;
    if (isNew && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  private async answer(): Promise<void> {
    const { lang, base, words } = this.settings;
    const query = this.field.value;
    this.asked += 1;
    const turn = this.asked;
    if (query.trim() === '') return this.show('', null);
    if (this.results.childElementCount === 0) this.status.textContent = words.loading;
    try {
      const client = await siteAccess.loadClient(base);
      const result = await client.search(query, { lang, limit: this.limit, ...(this.document === null ? {} : { document: this.document }) });
      if (turn === this.asked) this.show(query, result, client);
    } catch (error) {
      if (turn === this.asked) this.status.textContent = words.failed;
      console.error(error);
    }
  }

  private show(query: string, result: SearchResult | null, client?: Awaited<ReturnType<typeof siteAccess.loadClient>>): void {
    this.filters.replaceChildren();
    this.results.replaceChildren();
    if (result === null || client === undefined) {
      this.status.textContent = '';
      return;
    }
    const { words } = this.settings;
    const announced = result.sections.length > 0 ? words.results : words.none;
    this.status.textContent = fillIn(announced, { query, total: result.total });
    this.filters.append(...renderFilters(result, this.settings, this.document, (document) => this.choose(document)));
    this.results.append(...renderResults(result, { query, settings: this.settings, client, more: () => this.more() }));
  }

  private choose(document: string | null): void {
    this.document = document;
    this.limit = FIRST;
    this.writeAddress(true);
    void this.answer();
  }

  private more(): void {
    this.limit += FIRST;
    void this.answer();
  }
}

function find(page: HTMLElement, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The search page has no ${selector}.`);
  return element;
}
