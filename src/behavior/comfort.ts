import type { ComfortSetting } from '../reading/early-comfort.ts';

/** A reading setting stored on this device; none where storage is blocked. */
export function comfortSetting(name: ComfortSetting): string | null {
  try {
    return localStorage.getItem(`comfort.${name}`);
  } catch {
    return null;
  }
}

/**
 * Stores what the reader chooses in the form in the footer. The page has already applied what was stored before
 * (`EARLY_COMFORT`); it is applied again when a reader comes back to the page, having perhaps chosen otherwise on another.
 */
export function rememberComfort(): void {
  const form = document.querySelector<HTMLFormElement>('[data-comfort]');
  if (form === null) return;

  form.hidden = false;
  applyKept(form);
  addEventListener('pageshow', () => applyKept(form));
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) keep(target.name, target.value);
    if (target instanceof HTMLInputElement) keep(target.name, target.checked ? '' : 'off');
  });
}

function applyKept(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')) {
    const value = comfortSetting(control.name as ComfortSetting) ?? '';
    apply(control.name, value);
    if (control instanceof HTMLSelectElement) control.value = value;
    else control.checked = value !== 'off';
  }
}

function keep(name: string, value: string): void {
  apply(name, value);
  try {
    localStorage.setItem(`comfort.${name}`, value);
  } catch {
    // Where the browser stores nothing, the choice still holds for this page.
  }
}

function apply(name: string, value: string): void {
  if (value === '') delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
