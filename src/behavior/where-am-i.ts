/** Marks the section being read in the contents of the document, as the reader scrolls. */
export function showWhereAmI(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.rail .sections a')].map((link) => [link.hash.slice(1), link]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0) return;

  const mark = (): void => {
    const reading = [...headings].reverse().find((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const [id, link] of links) {
      if (id === reading?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
