/**
 * Remembers where the focus is before filters and results are made anew, and what was unfolded. @returns what puts both
 * back: the same filter, or, where a button has shown more, the first result that was not there before
 */
export function keepFocus(page: HTMLElement): () => void {
  const focused = document.activeElement;
  const isHere = focused !== null && page.contains(focused);
  const filter = isHere ? focused.getAttribute('data-filter') : null;
  const hadMore = isHere && focused.matches('[data-more]');
  const before = new Set(linksIn(page).map(({ href }) => href));
  const isOpen = wordsApart(page)?.open === true;
  return () => {
    const details = wordsApart(page);
    if (details !== null && hadMore) details.open = isOpen;
    const next = hadMore ? linksIn(page).find(({ href }) => !before.has(href)) : filterNamed(page, filter);
    next?.focus();
  };
}

function wordsApart(page: HTMLElement): HTMLDetailsElement | null {
  return page.querySelector<HTMLDetailsElement>('details.words-apart');
}

function linksIn(page: HTMLElement): HTMLAnchorElement[] {
  return [...page.querySelectorAll<HTMLAnchorElement>('.search-result h3 a')];
}

/** The filter of this name, or the first one where it has gone with what it chose. */
function filterNamed(page: HTMLElement, name: string | null): HTMLElement | null {
  if (name === null) return null;
  return page.querySelector<HTMLElement>(`[data-filter="${name}"]`) ?? page.querySelector<HTMLElement>('[data-filter]');
}
