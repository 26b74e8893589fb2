import { askedFragment } from './asked-fragment.ts';

/** Opens what is folded on a phone: all of it where there is room, and the part that an address leads to. */
export function openFolds(): void {
  const room = matchMedia('(min-width: 40.01rem)');
  const makeRoom = (): void => {
    if (room.matches) openEveryFold();
  };
  makeRoom();
  openAsked();
  room.addEventListener('change', makeRoom);
  addEventListener('hashchange', openAsked);
}

/** What passes a filter is seen without a further step. */
export function openEveryFold(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true;
}

function openAsked(): void {
  const fold = document.getElementById(askedFragment())?.closest<HTMLDetailsElement>('details.fold');
  if (fold) fold.open = true;
}
