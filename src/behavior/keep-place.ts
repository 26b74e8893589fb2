import { askedFragment } from './asked-fragment.ts';

/**
 * Lets the links inside `[data-keep-place]` (the switch of language and view, the citation link) lead to the paragraph
 * the reader is at: the one the address names, unless they have scrolled on from it; then the first one in view.
 */
export function keepPlace(): void {
  for (const type of ['pointerdown', 'focusin', 'click'] as const) {
    document.addEventListener(type, ({ target }) => {
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>('[data-keep-place] a, a[data-keep-place]') : null;
      if (link === null) return;
      const place = currentPlace();
      if (place !== null) link.hash = place;
    });
  }
}

/** Fragment of the block the reader is at, or null on a page without blocks and at the top of one. */
function currentPlace(): string | null {
  const named = document.getElementById(askedFragment());
  const isAtTop = scrollY < 80;
  if (named !== null && (isAtTop || isInView(named))) return named.id;
  if (isAtTop) return null;
  const blocks = [...document.querySelectorAll<HTMLAnchorElement>('[data-page] a.mark')].flatMap(
    ({ hash }) => document.getElementById(hash.slice(1)) ?? [],
  );
  if (blocks.length > 0) return blocks.find(isInView)?.id ?? null;
  // A page without blocks has headings: the last one that has been reached.
  const headings = [...document.querySelectorAll('main h2[id]')];
  return headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2).at(-1)?.id ?? null;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 80 && top < innerHeight;
}
