import { blockText } from './block-text.ts';
import { placePopover } from './place-popover.ts';

/** Turns each paragraph mark into a menu: address, quotation, citation, side by side, report. Without script it is a plain link. */
export function openParagraphMenus(): void {
  const menu = document.querySelector<HTMLElement>('#paragraph-menu');
  if (menu === null) return;
  let mark: HTMLAnchorElement | null = null;

  document.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark') : null;
    if (clicked === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    mark = clicked;
    fill(menu, clicked);
    placePopover(menu, clicked);
    menu.querySelector('button')?.focus();
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && (document.activeElement === document.body || menu.contains(document.activeElement))) mark?.focus();
  });
  menu.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button !== null) void copy(menu, button);
  });
}

function fill(menu: HTMLElement, mark: HTMLAnchorElement): void {
  const fragment = mark.hash.slice(1);
  const address = permanentAddress(menu, fragment);
  const block = document.getElementById(fragment);
  const text = block === null ? '' : blockText(block);
  field(menu, '[data-what]').textContent = mark.getAttribute('aria-label')?.split(menu.dataset['labelCut'] ?? '：')[0] ?? '';
  field(menu, '[data-done]').textContent = '';
  const input = menu.querySelector<HTMLInputElement>('input');
  if (input !== null) input.value = address;
  for (const link of menu.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
    link.href = (link.dataset['to'] ?? '')
      .replaceAll('%7Bid%7D', encodeURIComponent(`${menu.dataset['page'] ?? ''}/${fragment}`))
      .replaceAll('%7Burl%7D', encodeURIComponent(address))
      .replaceAll('#fragment', `#${fragment}`);
  }
  menu.dataset['address'] = address;
  menu.dataset['quote'] = (menu.dataset['quoteForm'] ?? '{text} {url}').replace('{text}', () => text).replace('{url}', () => address);
}

/** The address under the canonical host where the site knows it, so that a copy of the site still cites the original. */
function permanentAddress(menu: HTMLElement, fragment: string): string {
  const base = menu.dataset['canonical'] ?? '';
  const page = new URL(base === '' ? location.href : base, location.href);
  page.search = '';
  page.hash = fragment;
  return page.href;
}

async function copy(menu: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const text = menu.dataset[button.dataset['copy'] ?? ''] ?? '';
  const done = field(menu, '[data-done]');
  try {
    await navigator.clipboard.writeText(text);
    done.textContent = button.dataset['done'] ?? '';
  } catch {
    done.textContent = `${menu.dataset['failed'] ?? ''} ${text}`;
  }
}

function field(menu: HTMLElement, selector: string): HTMLElement {
  const element = menu.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The menu of a paragraph has no ${selector}.`);
  return element;
}
