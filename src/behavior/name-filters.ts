import { filterList } from './filter-list.ts';
import { openEveryFold, openFolds } from './open-folds.ts';
import { foldWords } from './typed-words.ts';

/** Filters the index of names by what is typed (Chinese, English, pinyin with or without tones) and by kind. */
const page = document.querySelector<HTMLElement>('[data-names]');
const form = page?.querySelector<HTMLFormElement>('[data-filters]');

openFolds();

if (page && form) {
  const entries = [...page.querySelectorAll<HTMLElement>('li[data-kind]')].map((entry) => ({
    entry,
    keys: keysOf(entry),
  }));
  filterList(form, ({ isIn, chosen }) => {
    const kind = chosen('kind');
    if (kind !== '' || chosen('filter') !== '') openEveryFold();
    let shown = 0;
    for (const { entry, keys } of entries) {
      entry.hidden = !isIn(keys) || (kind !== '' && entry.dataset['kind'] !== kind);
      if (!entry.hidden) shown += 1;
    }
    for (const letter of page.querySelectorAll<HTMLElement>('[data-letter]'))
      hideLetter(page, letter, letter.querySelector('li:not([hidden])') === null);
    return shown;
  });
}

/** Hides a letter without names, and the link to it. */
function hideLetter(list: HTMLElement, letter: HTMLElement, isHidden: boolean): void {
  const link = list.querySelector<HTMLElement>(`a[href="#${letter.querySelector('h2')?.id ?? ''}"]`);
  for (const part of [letter, link]) if (part !== null) part.hidden = isHidden;
}

/** Both names as printed, and the pinyin that the address is made of. */
function keysOf(entry: HTMLElement): string {
  const [id = ''] = (entry.querySelector('a')?.getAttribute('href') ?? '').split('/').slice(-2);
  return foldWords(`${entry.textContent ?? ''} ${id.replaceAll('-', '')}`);
}
