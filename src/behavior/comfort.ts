import type { ComfortSetting } from '../reading/early-comfort.ts';

/** Reads a reading setting of this device; storage may be closed to us, then there is none. */
export function comfortSetting(name: ComfortSetting): string | null {
  try {
    return localStorage.getItem(`comfort.${name}`);
  } catch {
    return null;
  }
}

/** Keeps what the reader chooses in the form at the foot; what was kept, the page has applied (`EARLY_COMFORT`). */
export function rememberComfort(): void {
  const form = document.querySelector<HTMLFormElement>('[data-comfort]');
  if (form === null) return;

  form.hidden = false;
  for (const control of form.querySelectorAll<HTMLSelectElement>('select')) control.value = comfortSetting(control.name as ComfortSetting) ?? '';
  const shortcuts = form.querySelector<HTMLInputElement>('input[name=shortcuts]');
  if (shortcuts !== null) shortcuts.checked = comfortSetting('shortcuts') !== 'off';
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) keep(target.name, target.value);
    if (target instanceof HTMLInputElement) keep(target.name, target.checked ? '' : 'off');
  });
}

function keep(name: string, value: string): void {
  apply(name, value);
  try {
    localStorage.setItem(`comfort.${name}`, value);
  } catch {
    // Nothing is kept where the browser keeps nothing; the choice still holds for this page.
  }
}

function apply(name: string, value: string): void {
  if (value === '') delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
