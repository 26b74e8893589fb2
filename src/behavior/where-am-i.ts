/** Marks the section being read in the contents, and names it in the bar on a phone, as the reader scrolls. */
export function showWhereAmI(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.rail .sections a')].map((link) => [link.hash.slice(1), link]),
  );
  const contents = document.querySelector<HTMLDetailsElement>('.rail details');
  contents?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.hash !== '') contents.open = false;
  });
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const now = document.querySelector('[data-now]');
  if (headings.length === 0 || now === null) return;

  const title = now.textContent;
  const mark = (): void => {
    const reading = [...headings].reverse().find((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const [id, link] of links) {
      if (id === reading?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    now.textContent = links.get(reading?.id ?? '')?.textContent ?? title;
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
