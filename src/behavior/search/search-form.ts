import { otherLang } from '../../i18n/lang.ts';
import type { SearchFilters, SearchResult } from '../../search/search-result.ts';
import { siteAccess, type SearchClient } from '../site-access.ts';
import { element } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { moveWithArrows } from './move-with-arrows.ts';
import { renderFilters } from './render-filters.ts';
import { renderResults } from './render-results.ts';
import { readSearchAddress, writeSearchAddress, type SearchAddress } from './search-address.ts';
import { fillIn, type SearchSettings } from './search-settings.ts';
import { statusOfResult } from './status-of-result.ts';
import { SuggestionList } from './suggestion-list.ts';

const FIRST = 20; // Sections described at first; each of them may cost a small request.
const PAUSE = 200; // Milliseconds after a key before a search begins.

/** The search page at work: reads query and filters from the field and the address, shows what is found, keeps all in step. */
export class SearchForm {
  private readonly page: HTMLElement;
  private readonly settings: SearchSettings;
  private readonly field: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly filters: HTMLElement;
  private readonly results: HTMLElement;
  private readonly suggestions: SuggestionList;
  private chosen: SearchFilters = {};
  private isUnfolded = matchMedia('(min-width: 48rem)').matches;
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

  private get address(): SearchAddress {
    return { query: this.field.value, filters: this.chosen };
  }

  private readAddress(): void {
    const { query, filters } = readSearchAddress(location.search, this.settings.documents);
    this.field.value = query;
    this.chosen = filters;
    this.limit = FIRST;
    this.leadElsewhere();
    void this.answer();
  }

  /** @param isNew whether the reader asked for it, so that the back button leads to the query before */
  private ask(isNew: boolean): void {
    clearTimeout(this.timer);
    this.limit = FIRST;
    this.writeAddress(isNew);
    void this.answer();
  }

  private writeAddress(isNew: boolean): void {
    const address = location.pathname + writeSearchAddress(this.address);
    if (isNew && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.leadElsewhere();
  }

  /** The switch of language in the header takes query and filters along. */
  private leadElsewhere(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = writeSearchAddress(this.address);
  }

  /** The same search in the texts of the other language: where the header leads. */
  private get otherAddress(): string {
    return document.querySelector<HTMLAnchorElement>('header a[hreflang]:not([aria-current])')?.href ?? '';
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
      const result = await client.search(query, { lang, limit: this.limit, ...this.chosen });
      if (turn !== this.asked) return;
      this.show(query, result, client);
      await this.countInOtherLanguage(query, result, client, turn);
    } catch (error) {
      if (turn === this.asked) this.status.textContent = words.failed;
      console.error(error);
    }
  }

  private show(query: string, result: SearchResult | null, client?: SearchClient): void {
    const restoreFocus = keepFocus(this.page);
    this.filters.replaceChildren();
    this.results.replaceChildren();
    this.status.textContent = '';
    if (result === null || client === undefined) return;
    this.status.textContent = statusOfResult(query, result, this.settings.words);
    this.filters.append(
      ...renderFilters(result, {
        settings: this.settings,
        chosen: this.chosen,
        choose: (filters) => this.choose(filters),
        otherAddress: this.otherAddress,
        isOpen: this.isUnfolded,
        fold: (isOpen) => (this.isUnfolded = isOpen),
      }),
    );
    this.results.append(...renderResults(result, { query, settings: this.settings, client, more: () => this.more() }));
    restoreFocus();
  }

  /** Asked when everything is shown, and not of readers who save data: it loads the other index. */
  private async countInOtherLanguage(query: string, here: SearchResult, client: SearchClient, turn: number): Promise<void> {
    const { words, lang } = this.settings;
    if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true) return;
    const other = otherLang(lang);
    const { total, term } = await client.search(query, { lang: other, limit: 0, ...this.chosen });
    const link = this.filters.querySelector('[data-filter=language]');
    if (turn !== this.asked || link === null) return;
    link.textContent = fillIn(words.option, { label: words.languages[other], count: total > 0 ? total : (term?.elsewhereTotal ?? 0) });
    // What stands in no text of this language may well stand in the other.
    if (here.total === 0 && here.term === null && total > 0) this.status.append(words.join, element('a', { href: this.otherAddress }, fillIn(words.inOtherLanguage, { count: total })));
  }

  private choose(filters: SearchFilters): void {
    this.chosen = filters;
    this.ask(true);
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
