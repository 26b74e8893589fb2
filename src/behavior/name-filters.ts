/** Filters the index of names by what is typed (Chinese, English, pinyin with or without tones) and by kind. */
const page = document.querySelector<HTMLElement>('[data-names]');
const form = page?.querySelector<HTMLFormElement>('[data-filters]');

if (page && form) {
  const entries = [...page.querySelectorAll<HTMLElement>('li[data-kind]')].map((entry) => ({ entry, keys: keysOf(entry) }));
  const count = form.querySelector<HTMLElement>('[data-count]');
  form.addEventListener('submit', (event) => event.preventDefault());
  const filter = (): void => {
    const data = new FormData(form);
    const [sought, kind] = [fold(String(data.get('filter'))), data.get('kind')];
    let shown = 0;
    for (const { entry, keys } of entries) {
      entry.hidden = !keys.includes(sought) || (kind !== '' && entry.dataset['kind'] !== kind);
      if (!entry.hidden) shown += 1;
    }
    for (const letter of page.querySelectorAll<HTMLElement>('[data-letter]')) letter.hidden = letter.querySelector('li:not([hidden])') === null;
    if (count) count.textContent = (count.dataset['words'] ?? '').replace('{count}', String(shown));
  };
  form.addEventListener('input', filter);
  filter(); // Something may have been typed before this script came.
}

/** Both names as printed, and the pinyin, which the address of a name is made of. */
function keysOf(entry: HTMLElement): string {
  const [id = ''] = (entry.querySelector('a')?.getAttribute('href') ?? '').split('/').slice(-2);
  return fold(`${entry.textContent ?? ''} ${id.replaceAll('-', '')}`);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '').toLowerCase();
}
