import { askedFragment } from './asked-fragment.ts';

/** Takes the reader of an old fragment to the page where its text is now. */
export function followMoved(): void {
  const follow = (): void => {
    const old = askedFragment();
    if (old === '') return;
    const link = document.querySelector<HTMLAnchorElement>(`a[data-moved-from="${CSS.escape(old)}"]`);
    if (link !== null) location.replace(link.href);
  };
  follow();
  addEventListener('hashchange', follow);
}
