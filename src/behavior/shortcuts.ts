import { comfortSetting } from './comfort.ts';

/** Opens the search with `/` (which the reader can switch off) or Ctrl-K. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && comfortSetting('shortcuts') !== 'off';
    const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if ((!isSlash && !isCtrlK) || (isSlash && isTyping(event.target))) return;

    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field !== null) field.focus();
    else document.querySelector<HTMLAnchorElement>('a[data-nav=search]')?.click();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
