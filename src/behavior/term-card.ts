import { siteAccess } from './site-access.ts';
import { blockText } from './block-text.ts';
import { DEFINITION_PARTS } from './definition-parts.ts';
import { parsePage } from './parse-page.ts';
import { placePopover } from './place-popover.ts';

const DELAY = 250; // Milliseconds before a hovered term opens, so that a passing pointer opens nothing.
const PATIENCE = 300; // Milliseconds after which a card says that its definition is on the way.

/**
 * Shows the definition of a term on hover, focus and tap (WCAG 2.2, 1.4.13: it can be dismissed with Escape, hovered,
 * and stays until the reader leaves). The definition is fetched from the term's page, so no other page includes it.
 */
export function showTermCards(): void {
  const card = document.querySelector<HTMLElement>('#term-card');
  if (card === null) return;
  let shown: HTMLAnchorElement | null = null;
  let timer = 0;
  const isInCard = (target: EventTarget | null): boolean => target instanceof Node && card.contains(target);
  const later = (action: () => void): void => {
    clearTimeout(timer);
    timer = window.setTimeout(action, DELAY);
  };
  const hide = (): void => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    card.togglePopover(false);
  };
  const show = (link: HTMLAnchorElement, withoutDefinition = hide): void => {
    clearTimeout(timer);
    if (shown === link) return;
    hide(); // Until the definition arrives, the card of the last term could cover this one (WCAG 2.4.11).
    shown = link;
    const present = (definition: Definition): void => {
      if (shown !== link) return;
      fill(card, link.href, definition);
      link.setAttribute('aria-describedby', 'term-card-text');
      placePopover(card, link, hide);
    };
    const waiting = setTimeout(
      () => present({ title: link.textContent, paragraphs: [card.dataset['loading'] ?? ''], other: null }),
      PATIENCE,
    );
    void definitionAt(link)
      .then(present, () => shown === link && withoutDefinition())
      .finally(() => clearTimeout(waiting));
  };
  const follow = (link: HTMLAnchorElement): void => {
    hide();
    link.click();
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = termLink(event.target);
    if (link !== null) later(() => show(link));
    else if (isInCard(event.target)) clearTimeout(timer);
    else if (shown !== null && document.activeElement !== shown) later(hide);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = termLink(target);
    if (link === shown || isInCard(target)) return;
    hide();
    // A frame later the page has scrolled to what has the focus.
    if (link?.matches(':focus-visible') === true)
      requestAnimationFrame(() => document.activeElement === link && show(link));
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (termLink(target) === null && !isInCard(target)) hide();
  });
  document.addEventListener('click', (event) => {
    const link = termLink(event.target);
    if (link === null || event.pointerType !== 'touch' || shown === link) return;
    event.preventDefault(); // The first tap shows the card, whose link leads on; the second follows the term.
    show(link, () => follow(link));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('pagehide', hide); // A browser may keep the page open for the back button.
}

function termLink(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
}

const definitions = new Map<string, Promise<Definition>>();

interface Definition {
  title: string;
  paragraphs: readonly string[];
  other: string | null;
}

/** What a link leads to, fetched once unless that fails. */
async function definitionAt(link: HTMLAnchorElement): Promise<Definition> {
  const address = link.href;
  const known = definitions.get(address) ?? fetchDefinition(link);
  definitions.set(address, known);
  try {
    return await known;
  } catch (error) {
    definitions.delete(address);
    throw error;
  }
}

/** The definition on the page of a term; for a link that names its own place, as those to sources do, the words of that block. */
async function fetchDefinition({ href: address, hash, ariaLabel }: HTMLAnchorElement): Promise<Definition> {
  const page = parsePage(await siteAccess.readText(address.split('#')[0] ?? ''));
  const block = ariaLabel === null ? null : page.getElementById(hash.slice(1));
  if (block !== null) return { title: ariaLabel ?? '', paragraphs: [blockText(block)], other: null };
  const title = page.querySelector(DEFINITION_PARTS.title);
  const other = page.querySelector(DEFINITION_PARTS.other)?.getAttribute('href') ?? null;
  return {
    title: title === null ? '' : blockText(title),
    paragraphs: [...page.querySelectorAll(DEFINITION_PARTS.paragraphs)].map(blockText),
    other: other === null ? null : new URL(other, address).href,
  };
}

function fill(card: HTMLElement, address: string, { title, paragraphs, other }: Definition): void {
  const [heading, text, full, otherLink] = ['[data-title]', '[data-text]', 'a[data-full]', 'a[data-other]'].map(
    (selector) => card.querySelector(selector),
  );
  if (heading) heading.textContent = title;
  if (text) text.textContent = paragraphs.join('\n');
  full?.setAttribute('href', address);
  if (other !== null) otherLink?.setAttribute('href', other);
  otherLink?.toggleAttribute('hidden', other === null);
}
