import { otherLang } from '../../i18n/lang.ts';
import { isTypedBefore } from '../is-typed-before.ts';
import type { SearchClient } from '../site-access.ts';
import { bareQuery } from './bare-query.ts';
import { element } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { keepScroll, keptScroll, type KeptScroll } from './kept-scroll.ts';
import { moveWithArrows } from './move-with-arrows.ts';
import { readSearchAddress, writeSearchAddress, type ChosenFilters, type SearchAddress } from './search-address.ts';
import type { Asked, SearchMode } from './search-mode.ts';
import { fillIn, type SearchSettings } from './search-settings.ts';
import { SuggestionList } from './suggestion-list.ts';

const FIRST = 10; // Sections described at first; each may cost a small request.
const PAUSE = 200; // Milliseconds after a key before a search begins.

/** State of a history entry whose query was typed but not confirmed. An entry opened by an address has no state. */
const TYPED = { isTyped: true };

/** Runs the search page: reads query and filters from the field and the address, shows what is found, keeps all in step. */
export class SearchForm<Answer> {
  private readonly page: HTMLElement;
  private readonly title = document.title;
  private readonly settings: SearchSettings;
  private readonly mode: SearchMode<Answer>;
  private readonly field: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly filters: HTMLElement;
  private readonly results: HTMLElement;
  private readonly suggestions: SuggestionList;
  private chosen: ChosenFilters = {};
  private isUnfolded = matchMedia('(min-width: 48rem)').matches;
  private limit = FIRST;
  private asked = 0;
  private timer = 0;
  private kept: KeptScroll | null = null;

  constructor(page: HTMLElement, settings: SearchSettings, mode: SearchMode<Answer>) {
    this.page = page;
    this.settings = settings;
    this.mode = mode;
    this.field = find(page, 'input[name=q]') as HTMLInputElement;
    this.status = find(page, '[data-status]');
    this.filters = find(page, '[data-filters]');
    this.results = find(page, '[data-results]');
    this.suggestions = new SuggestionList(this.field, settings, () => mode.loadClient());
  }

  start(): void {
    // Shown until the script runs, so that a reader whose script fails is not left with an empty page.
    find(this.page, '[data-without-script]').hidden = true;
    this.field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.suggestions.close();
      this.ask(true);
    });
    // A reader who follows a result confirms the query.
    this.results.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') !== null) this.confirm();
    });
    this.field.addEventListener('input', (event) => {
      clearTimeout(this.timer);
      // Unfinished input of an input method is not searched; an event reports when it is finished.
      if (event instanceof InputEvent && event.isComposing) return;
      this.timer = window.setTimeout(() => this.ask(false), PAUSE);
    });
    this.field.addEventListener('compositionend', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(false), PAUSE);
    });
    addEventListener('popstate', () => this.readAddress());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.confirm();
    });
    this.suggestions.start();
    void this.prepare();
    moveWithArrows(this.field, this.results);
    this.confirm();
    if (isTypedBefore(this.field, this.written.query)) this.ask(false, this.written.filters);
    else this.readAddress();
    if (this.field.value === '') this.field.focus();
    this.kept = keptScroll();
    this.limit = this.kept?.limit ?? this.limit;
    keepScroll(() => this.limit);
  }

  /** Reads what every search needs while the reader still types. */
  private async prepare(): Promise<void> {
    try {
      const { prepare } = await this.mode.loadClient();
      await prepare(this.settings.lang);
    } catch {
      // A search tries anew, and says what fails.
    }
  }

  private get address(): SearchAddress {
    return { query: this.field.value, filters: this.chosen };
  }

  /** Ids of all libraries, where there are several. */
  private get libraries(): string[] {
    const { several } = this.settings;
    return several === undefined ? [] : ['own', ...several.libraries.map(({ id }) => id)];
  }

  /** The current address, read. */
  private get written(): SearchAddress {
    return readSearchAddress(location.search, this.settings.documents, this.libraries);
  }

  private readAddress(): void {
    const { query, filters } = this.written;
    clearTimeout(this.timer);
    this.field.value = query;
    this.chosen = filters;
    this.limit = FIRST;
    this.keepInStep();
    void this.answer();
  }

  /** @param isConfirmed whether the reader submitted the query; one that is only typed may still change */
  private ask(isConfirmed: boolean, filters = this.chosen): void {
    clearTimeout(this.timer);
    this.chosen = filters;
    this.limit = FIRST;
    this.writeAddress(isConfirmed);
    void this.answer();
  }

  /**
   * Each query that the reader confirmed has an entry in the history, so that the back button leads to it. Typing after
   * that begins a new entry, which changes with every key until it is confirmed too.
   */
  private writeAddress(isConfirmed: boolean): void {
    const [before, search] = [writeSearchAddress(this.written), writeSearchAddress(this.address)];
    const address = location.pathname + search;
    if (before !== search && before !== '' && isConfirmedEntry())
      history.pushState(isConfirmed ? null : TYPED, '', address);
    else if (before !== search || isConfirmed) history.replaceState(isConfirmed ? null : TYPED, '', address);
    this.keepInStep();
  }

  /** Marks this entry as confirmed, like one opened by an address. */
  private confirm(): void {
    if (!isConfirmedEntry()) history.replaceState(null, '');
  }

  /** The title of the tab shows the query, and the language switch in the header keeps query and filters. */
  private keepInStep(): void {
    const query = bareQuery(this.field.value);
    document.title = query === '' ? this.title : fillIn(this.settings.words.titleOf, { query, title: this.title });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = writeSearchAddress(this.address);
  }

  /** The same search in the texts of the other language: where the header leads. */
  private get otherAddress(): string {
    return document.querySelector<HTMLAnchorElement>('header a[hreflang]:not([aria-current])')?.href ?? '';
  }

  private async answer(): Promise<void> {
    const { lang, words } = this.settings;
    const query = this.field.value;
    this.page.toggleAttribute('data-asked', query.trim() !== '');
    this.asked += 1;
    const turn = this.asked;
    if (query.trim() === '') return this.clear();
    if (this.results.childElementCount === 0) this.status.textContent = words.loading;
    try {
      const client = await this.mode.loadClient();
      const asked = { query, lang, limit: this.limit, chosen: this.chosen };
      let last: Answer | null = null;
      for await (const answer of this.mode.answers(asked)) {
        if (turn !== this.asked) return;
        this.show(query, answer, client);
        last = answer;
      }
      if (last !== null) await this.countInOtherLanguage(asked, last, turn);
    } catch (error) {
      if (turn === this.asked) this.status.textContent = words.failed;
      console.error(error);
    }
  }

  private clear(): void {
    for (const part of [this.filters, this.results, this.status]) part.replaceChildren();
  }

  private show(query: string, answer: Answer, client: SearchClient): void {
    const restoreFocus = keepFocus(this.page);
    this.clear();
    this.status.append(...this.mode.status(answer, query));
    this.filters.append(
      ...this.mode.filters(answer, {
        settings: this.settings,
        chosen: this.chosen,
        choose: (filters) => this.choose(filters),
        otherAddress: this.otherAddress,
        isOpen: this.isUnfolded,
        fold: (isOpen) => (this.isUnfolded = isOpen),
      }),
    );
    this.results.append(
      ...this.mode.results(answer, { query, settings: this.settings, client, more: () => this.more() }),
    );
    restoreFocus();
    if (this.kept !== null) scrollTo({ top: this.kept.top, behavior: 'instant' });
    this.kept = null;
  }

  /** Runs once everything is shown, and not where data are to be saved: it loads the other index. */
  private async countInOtherLanguage(asked: Asked, here: Answer, turn: number): Promise<void> {
    const { words, lang } = this.settings;
    if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true) return;
    const other = otherLang(lang);
    const { total, elsewhere } = await this.mode.count({ ...asked, lang: other });
    const link = this.filters.querySelector('[data-filter=language]');
    if (turn !== this.asked || link === null) return;
    link.textContent = fillIn(words.option, { label: words.languages[other], count: total > 0 ? total : elsewhere });
    // What no text in this language contains may well be in the other.
    if (total > 0 && this.mode.isNothing(here))
      this.status.append(
        words.join,
        element('a', { href: this.otherAddress }, fillIn(words.inOtherLanguage, { count: total })),
      );
  }

  private choose(filters: ChosenFilters): void {
    this.confirm();
    this.ask(true, filters);
  }

  private more(): void {
    this.limit += FIRST;
    void this.answer();
  }
}

function isConfirmedEntry(): boolean {
  return (history.state as typeof TYPED | null)?.isTyped !== true;
}

function find(page: HTMLElement, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The search page has no ${selector}.`);
  return element;
}
