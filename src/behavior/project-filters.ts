import { filterList } from './filter-list.ts';

/** Filters the table of projects by what is typed, by place and by use. */
const page = document.querySelector<HTMLElement>('[data-projects]');
const form = page?.querySelector<HTMLFormElement>('[data-filters]');

if (page && form) {
  const rows = [...page.querySelectorAll<HTMLElement>('tbody[id]')].map((row) => ({
    row,
    name: (row.querySelector('th')?.textContent ?? '').toLowerCase(),
  }));
  filterList(form, (valueOf) => {
    const [sought, place, kind] = [valueOf('filter').trim().toLowerCase(), valueOf('place'), valueOf('kind')];
    let shown = 0;
    for (const { row, name } of rows) {
      const places = (row.dataset['places'] ?? '').split(' ');
      row.hidden =
        !name.includes(sought) ||
        (place !== '' && !places.includes(place)) ||
        (kind !== '' && row.dataset['kind'] !== kind);
      if (!row.hidden) shown += 1;
    }
    return shown;
  });
}
