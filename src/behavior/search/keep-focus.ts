/**
 * Remembers the focus and what was unfolded before filters and results are remade.
 *
 * @returns restores both: focus goes to the same filter or result or, after a button has shown more, to the first new one
 */
export function keepFocus(page: HTMLElement): () => void {
  const focused = document.activeElement;
  const isHere = focused !== null && page.contains(focused);
  const filter = isHere ? focused.getAttribute('data-filter') : null;
  const hadMore = isHere && focused.matches('[data-more]');
  const link = isHere && focused instanceof HTMLAnchorElement ? focused.href : null;
  const before = new Set(linksIn(page).map(({ href }) => href));
  const open = wordsApart(page).map((details) => details.open);
  return () => {
    if (hadMore) for (const [place, details] of wordsApart(page).entries()) details.open = open[place] === true;
    if (hadMore)
      linksIn(page)
        .find(({ href }) => !before.has(href))
        ?.focus();
    else if (filter !== null) filterNamed(page, filter)?.focus();
    // Results of other libraries may arrive while the reader is among the earlier ones.
    else if (link !== null)
      linksIn(page)
        .find(({ href }) => href === link)
        ?.focus({ preventScroll: true });
  };
}

function wordsApart(page: HTMLElement): HTMLDetailsElement[] {
  return [...page.querySelectorAll<HTMLDetailsElement>('details.words-apart')];
}

function linksIn(page: HTMLElement): HTMLAnchorElement[] {
  return [...page.querySelectorAll<HTMLAnchorElement>('.search-result h3 a')];
}

/** The filter of this name, or the first one where it disappeared with its choice. */
function filterNamed(page: HTMLElement, name: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-filter="${name}"]`) ?? page.querySelector<HTMLElement>('[data-filter]');
}
