import { isComposing } from '../is-composing.ts';

/** Arrow keys lead from the field through the results and back; Enter follows the focused link. */
export function moveWithArrows(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const active = document.activeElement;
    if (step === 0 || isComposing(event) || active === null || (active !== field && !results.contains(active))) return;

    const stops: HTMLElement[] = [field, ...results.querySelectorAll<HTMLElement>('h3 a, .definition-card a')];
    const next = stops[stops.indexOf(active as HTMLElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
