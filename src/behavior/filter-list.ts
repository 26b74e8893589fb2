import { TypedWords } from './typed-words.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The filters of a list. */
export interface Filters {
  /** Whether the folded words of an entry (see `fold`) contain what is typed, in any way of writing it. */
  isIn(words: string): boolean;
  /** What is chosen from a list; empty where nothing is. */
  chosen(field: string): string;
}

/**
 * Filters a list by the fields of a form and says how many entries pass. The choice is kept in the address,
 * so that it can be shared and a reader who comes back finds it again.
 *
 * @param show shows what passes and hides the rest, and returns how many pass
 */
export function filterList(form: HTMLFormElement, show: (filters: Filters) => number): void {
  const fields = [...form.querySelectorAll<Field>('[name]')];
  const valueOf = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
  const typedWords = new TypedWords(() => apply());
  const apply = (): void => {
    const readings = typedWords.readingsOf(valueOf('filter'));
    const shown = show({ isIn: (words) => readings.some((reading) => words.includes(reading)), chosen: valueOf });
    say(form, shown);
    updateLanguageLinks(fields);
  };
  const filter = (): void => {
    // Rewriting the address while the page loads would lose the place it leads to.
    if (written(fields) !== location.search)
      history.replaceState(history.state, '', `${location.pathname}${written(fields)}${location.hash}`);
    apply();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', filter);
  addEventListener('popstate', () => {
    read(fields);
    apply();
  });
  // What was typed before this script came is kept.
  read(fields.filter(({ value }) => value === ''));
  filter();
}

/** Fills the fields from the address, where they can hold the value. */
function read(fields: readonly Field[]): void {
  const address = new URLSearchParams(location.search);
  for (const field of fields) {
    const asked = address.get(field.name) ?? '';
    field.value = asked;
    if (field.value !== asked) field.value = '';
  }
}

function written(fields: readonly Field[]): string {
  const chosen = fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}

function say(form: HTMLFormElement, shown: number): void {
  const count = form.querySelector<HTMLElement>('[data-count]');
  if (count === null) return;
  const { none = '', one = '', words = '' } = count.dataset;
  count.textContent = shown === 0 ? none : shown === 1 ? one : words.replace('{count}', String(shown));
}

/** The language switch in the header keeps what is chosen from a list; typed words belong to one language. */
function updateLanguageLinks(fields: readonly Field[]): void {
  const search = written(fields.filter((field) => field instanceof HTMLSelectElement));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = search;
}
