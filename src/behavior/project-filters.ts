import { filterList } from './filter-list.ts';
import { foldWords } from './typed-words.ts';

/** Filters the table of projects by what is typed, by place and by use. */
const page = document.querySelector<HTMLElement>('[data-projects]');
const form = page?.querySelector<HTMLFormElement>('[data-filters]');

if (page && form) {
  const rows = [...page.querySelectorAll<HTMLElement>('tbody[id]')].map((row) => ({
    row,
    name: foldWords(row.querySelector('th')?.textContent ?? ''),
  }));
  filterList(form, ({ isIn, chosen }) => {
    const [place, kind] = [chosen('place'), chosen('kind')];
    let shown = 0;
    for (const { row, name } of rows) {
      const places = (row.dataset['places'] ?? '').split(' ');
      row.hidden =
        !isIn(name) || (place !== '' && !places.includes(place)) || (kind !== '' && row.dataset['kind'] !== kind);
      if (!row.hidden) shown += 1;
    }
    return shown;
  });
}
