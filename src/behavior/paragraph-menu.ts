import { siteAccess } from './site-access.ts';
import { blockText } from './block-text.ts';
import { copyText } from './copy-text.ts';
import { placePopover } from './place-popover.ts';

/**
 * Turns each mark into one step to the address: it is copied, and a menu offers the quotation, the citation, the text
 * side by side and a report. Without script a mark is a plain link.
 */
export function openParagraphMenus(): void {
  const menu = document.querySelector<HTMLElement>('#paragraph-menu');
  if (menu === null) return;
  let mark: HTMLAnchorElement | null = null;
  const copyAndTell = async (button: HTMLButtonElement): Promise<void> => {
    await copy(menu, button);
    if (mark === null || !menu.matches(':popover-open')) return;
    placePopover(menu, mark); // What is told takes room.
    field(menu, '[role=status]').scrollIntoView({ block: 'nearest' });
  };

  document.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark') : null;
    if (clicked === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    mark = clicked;
    fill(menu, clicked);
    nameInAddress(clicked.hash);
    placePopover(menu, clicked);
    showEnd(menu);
    const first = menu.querySelector('button');
    first?.focus({ preventScroll: true });
    if (first !== null) void copyAndTell(first);
  });
  menu.addEventListener('toggle', (event) => {
    if (
      event.newState === 'closed' &&
      (document.activeElement === document.body || menu.contains(document.activeElement))
    )
      mark?.focus({ preventScroll: true });
  });
  menu.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button !== null) void copyAndTell(button);
  });
  // A browser that takes the focus from a field shows its beginning afterwards.
  menu.addEventListener('focusout', () => requestAnimationFrame(() => showEnd(menu)));
  addEventListener('pagehide', () => menu.togglePopover(false)); // A browser may keep the page for going back.
}

/**
 * Gives the address its fragment where the reader is. The link itself would jump to its paragraph after the menu has
 * come, away from under the menu, and take the focus out of it.
 */
function nameInAddress(fragment: string): void {
  const { scrollX: left, scrollY: top } = window;
  location.hash = fragment;
  scrollTo({ left, top, behavior: 'instant' });
}

/** An address is longer than its field, and its end tells the place. */
function showEnd(menu: HTMLElement): void {
  const input = menu.querySelector('input');
  if (input !== null) input.scrollLeft = input.scrollWidth;
}

function fill(menu: HTMLElement, mark: HTMLAnchorElement): void {
  const fragment = mark.hash.slice(1);
  // Where the site knows its host, a copy of it still cites the original.
  const address = `${siteAccess.permanentAddress(menu.dataset['permanent'] ?? '')}#${fragment}`;
  const block = document.getElementById(fragment);
  const text = block === null ? '' : blockText(block);
  const what = mark.getAttribute('aria-label')?.split(menu.dataset['labelCut'] ?? '：')[0] ?? '';
  field(menu, '[data-what]').textContent = what;
  field(menu, '[role=status]').textContent = '';
  const input = menu.querySelector<HTMLInputElement>('input');
  if (input !== null) input.value = address;
  for (const link of menu.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
    link.href = (link.dataset['to'] ?? '')
      .replaceAll('%7Bid%7D', encodeURIComponent(`${menu.dataset['page'] ?? ''}/${fragment}`))
      .replaceAll('%7Burl%7D', encodeURIComponent(address))
      .replaceAll('#fragment', `#${fragment}`);
  }
  menu.dataset['address'] = address;
  const values: Record<string, string> = { text, place: what, url: address };
  menu.dataset['quote'] = (menu.dataset['quoteForm'] ?? '').replace(
    /\{(text|place|url)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
  // A table without a caption has an address and no words of its own.
  field(menu, '[data-copy=quote]').hidden = text === '';
}

async function copy(menu: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const text = menu.dataset[button.dataset['copy'] ?? ''] ?? '';
  const done = field(menu, '[role=status]');
  try {
    await copyText(text);
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
