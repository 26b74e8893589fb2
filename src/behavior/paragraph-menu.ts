import type { FormatId } from '../citation/format-ids.ts';
import { siteAccess } from './site-access.ts';
import { ownTable } from './own-table.ts';
import { copyFormatted, copyText, type FormattedText } from './copy-text.ts';
import { quotedPlace, type QuotedPlace } from './place-data.ts';
import { printSection } from './print-section.ts';
import { placePopover } from './place-popover.ts';
import { showNames } from './show-names.ts';

/**
 * Makes each mark copy its address and open a menu with the quotation, the citation, the text side by side and a report. Without script a mark is a plain link.
 */
export function openParagraphMenus(): void {
  const menu = document.querySelector<HTMLElement>('#paragraph-menu');
  if (menu === null) return;
  let mark: HTMLAnchorElement | null = null;
  const copyAndReport = async (button: HTMLButtonElement): Promise<void> => {
    await copy(menu, button);
    if (mark === null || !menu.matches(':popover-open')) return;
    placePopover(menu, mark); // The status message takes room.
    field(menu, '[role=status]').scrollIntoView({ block: 'start' });
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
    if (first !== null) void copyAndReport(first);
  });
  menu.addEventListener('toggle', (event) => {
    if (
      event.newState === 'closed' &&
      (document.activeElement === document.body || menu.contains(document.activeElement))
    )
      mark?.focus({ preventScroll: true });
  });
  menu.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    if (button === null) return;
    if (button.dataset['copy'] !== undefined) return void copyAndReport(button);
    menu.togglePopover(false);
    printSection(sectionOf(menu.dataset['address'] ?? ''));
  });
  // Some browsers show the beginning of a field once it loses the focus.
  menu.addEventListener('focusout', () => requestAnimationFrame(() => showEnd(menu)));
  addEventListener('pagehide', () => menu.togglePopover(false)); // A browser may keep the page open for the back button.
}

/**
 * Puts the fragment into the address without moving the page. The link itself would scroll its paragraph away from under
 * the open menu, and take the focus out of it.
 */
function nameInAddress(fragment: string): void {
  const { scrollX: left, scrollY: top } = window;
  location.hash = fragment;
  scrollTo({ left, top, behavior: 'instant' });
}

/** An address is longer than its field, and the place is at its end. */
function showEnd(menu: HTMLElement): void {
  const input = menu.querySelector('input');
  if (input !== null) input.scrollLeft = input.scrollWidth;
}

function fill(menu: HTMLElement, mark: HTMLAnchorElement): void {
  const fragment = mark.hash.slice(1);
  // Where the site knows its host, a copy of the site still cites the original.
  const address = `${siteAccess.permanentAddress(menu.dataset['permanent'] ?? '')}#${fragment}`;
  const what = mark.getAttribute('aria-label')?.split(/[:：]/)[0] ?? '';
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
  // A table without a caption has an address but no words of its own to quote.
  const block = document.getElementById(fragment);
  field(menu, '[data-copy=quote]').hidden = block?.localName === 'table';
  field(menu, '[data-copy=table]').hidden = !block?.matches('table, caption');
  field(menu, '[data-print]').hidden = sectionOf(address) === '' || document.querySelector('.prose > .head-2') === null;
  if (block?.matches('table, caption')) void ownTable(fragment).catch(() => undefined);
  showNames(menu, []);
  // Loaded ahead: some browsers refuse to copy if the page loads something after the click.
  void placeOf(menu).then(
    ({ names }) => {
      if (menu.dataset['address'] !== address || names.length === 0) return;
      showNames(menu, names);
      if (menu.matches(':popover-open')) placePopover(menu, mark); // The names take room.
    },
    () => undefined,
  );
}

function placeOf(menu: HTMLElement): Promise<QuotedPlace> {
  const { citePage = '', reference = '', address = '' } = menu.dataset;
  return quotedPlace(citePage, address.split('#')[1] ?? '', reference as FormatId);
}

/** Fragment of the section that an address is in, empty outside sections. */
function sectionOf(address: string): string {
  return /#(s\d+)/.exec(address)?.[1] ?? '';
}

/** What a button copies. @throws {Error} where the wording cannot be loaded from the library itself */
async function wordsOf(menu: HTMLElement, button: HTMLButtonElement): Promise<string | FormattedText> {
  const { address = '', quoteForm = '' } = menu.dataset;
  if (button.dataset['copy'] === 'address') return address;
  if (button.dataset['copy'] === 'table') return ownTable(address.split('#')[1] ?? '');
  const { text, title, reference } = await placeOf(menu);
  if (button.dataset['copy'] === 'reference') return reference;
  const values: Record<string, string> = {
    text,
    title,
    place: field(menu, '[data-what]').textContent ?? '',
    url: address,
  };
  return quoteForm.replace(/\{\{?(text|title|place|url)\}?\}/g, (whole, name: string) => values[name] ?? whole);
}

async function copy(menu: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const done = field(menu, '[role=status]');
  const text = await wordsOf(menu, button).catch(() => null);
  if (text === null) return void (done.textContent = menu.dataset['unverified'] ?? '');
  try {
    await (typeof text === 'string' ? copyText(text) : copyFormatted(text));
    done.textContent = button.dataset['done'] ?? '';
  } catch {
    done.textContent = `${menu.dataset['failed'] ?? ''} ${typeof text === 'string' ? text : text.plain}`;
  }
}

function field(menu: HTMLElement, selector: string): HTMLElement {
  const element = menu.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The menu of a paragraph has no ${selector}.`);
  return element;
}
