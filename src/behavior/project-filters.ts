/** Filters the table of projects by what is typed, by place and by use. */
const page = document.querySelector<HTMLElement>('[data-projects]');
const form = page?.querySelector<HTMLFormElement>('[data-filters]');

if (page && form) {
  const rows = [...page.querySelectorAll<HTMLElement>('tbody > tr')].map((row) => ({ row, name: (row.querySelector('th')?.textContent ?? '').toLowerCase() }));
  const count = form.querySelector<HTMLElement>('[data-count]');
  form.addEventListener('submit', (event) => event.preventDefault());
  const filter = (): void => {
    const data = new FormData(form);
    const [sought, place, kind] = ['filter', 'place', 'kind'].map((field) => String(data.get(field))) as [string, string, string];
    let shown = 0;
    for (const { row, name } of rows) {
      const places = (row.dataset['places'] ?? '').split('|');
      row.hidden = !name.includes(sought.trim().toLowerCase()) || (place !== '' && !places.includes(place)) || (kind !== '' && row.dataset['kind'] !== kind);
      if (!row.hidden) shown += 1;
    }
    if (count) count.textContent = (count.dataset['words'] ?? '').replace('{count}', String(shown));
  };
  form.addEventListener('input', filter);
  filter(); // Something may have been typed before this script came.
}

// A module of its own: its names are not those of other scripts.
export {};
