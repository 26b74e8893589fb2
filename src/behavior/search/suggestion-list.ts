import type { Suggestions } from '../../search/search-result.ts';
import { siteAccess, type SearchClient } from '../site-access.ts';
import { isComposing } from '../is-composing.ts';
import { element } from './element.ts';
import { offersOf, type Offer } from './offers-of.ts';
import { fillIn, type SearchSettings } from './search-settings.ts';

const PAUSE = 100; // Milliseconds after a key before suggestions are looked up.
const MOST = { terms: 6, titles: 4 };

/**
 * Terms, names and headings under the search field while the reader types: the combobox with a listbox popup of the ARIA
 * practices. The focus stays in the field; arrows, Enter, Escape, a click or a touch work on the list.
 */
export class SuggestionList {
  private readonly field: HTMLInputElement;
  private readonly settings: SearchSettings;
  private readonly loadClient: () => Promise<SearchClient>;
  private readonly list = element('ul', { id: 'suggestions', role: 'listbox', hidden: '' });
  private readonly status = element('p', { class: 'visually-hidden', role: 'status' });
  private offers: readonly Offer[] = [];
  private active = -1;
  private asked = 0;
  private timer = 0;

  constructor(field: HTMLInputElement, settings: SearchSettings, loadClient: () => Promise<SearchClient>) {
    this.loadClient = loadClient;
    this.field = field;
    this.settings = settings;
  }

  start(): void {
    this.list.setAttribute('aria-label', this.settings.words.suggestions);
    this.field.parentElement?.append(this.list);
    this.field.closest('[data-search]')?.append(this.status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-controls': this.list.id,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
    }))
      this.field.setAttribute(name, value);
    this.field.addEventListener('input', () => this.lookUpSoon());
    this.field.addEventListener('keydown', (event) => this.onKey(event));
    this.field.addEventListener('blur', () => this.close());
    // The field would lose the focus, and the list close, before the click arrives.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  /** Closes the list; suggestions still being looked up will not open it again. */
  close(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.show([]);
  }

  private lookUpSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.lookUp(), PAUSE);
  }

  private async lookUp(): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    const offers = await this.offersFor(this.field.value);
    if (turn === this.asked) this.show(offers);
  }

  /** Without suggestions the search still works and reports what fails, so nothing is reported here. */
  private async offersFor(typed: string): Promise<Offer[]> {
    if (typed.trim() === '') return [];
    try {
      const { suggest } = await this.loadClient();
      const { terms, titles }: Suggestions = await suggest(typed, { lang: this.settings.lang, limit: MOST.terms });
      return offersOf({ terms, titles: titles.slice(0, MOST.titles) }, this.settings);
    } catch (error) {
      console.error(error);
      return [];
    }
  }

  private show(offers: readonly Offer[]): void {
    this.offers = offers;
    this.list.replaceChildren(...offers.map((offer, place) => this.optionOf(offer, place)));
    this.list.hidden = offers.length === 0;
    this.field.setAttribute('aria-expanded', String(offers.length > 0));
    this.status.textContent =
      offers.length === 0 ? '' : fillIn(this.settings.words.suggested, { count: offers.length });
    this.point(-1);
  }

  private optionOf(offer: Offer, place: number): HTMLElement {
    const option = element(
      'li',
      { id: `suggestion-${place}`, role: 'option', 'aria-selected': 'false' },
      offer.label,
      ' ',
      element('span', { class: 'soft small' }, offer.note),
    );
    option.addEventListener('click', () => this.choose(offer));
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    // While an input method is composing, the keys belong to its own list.
    if (this.list.hidden || isComposing(event)) return;
    const handled = this.handle(event.key);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private handle(key: string): boolean {
    const offer = this.offers[this.active];
    if (key === 'ArrowDown') this.point(this.active + 1);
    else if (key === 'ArrowUp') this.point(this.active < 0 ? this.offers.length - 1 : this.active - 1);
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' && offer !== undefined) this.choose(offer);
    else return false;
    return true;
  }

  /** Marks the option that the arrow keys reached; before the first and after the last comes the field itself. */
  private point(place: number): void {
    this.active = place < this.offers.length ? place : -1;
    for (const [index, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(index === this.active));
    const option = this.list.children[this.active];
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) this.field.removeAttribute('aria-activedescendant');
    else this.field.setAttribute('aria-activedescendant', option.id);
  }

  private choose({ url }: Offer): void {
    this.close();
    location.assign(siteAccess.pageAddress(url));
  }
}
