/** Between a popover and what it belongs to, and between it and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** What ends the following of each open popover. */
const followers = new WeakMap<HTMLElement, AbortController>();

/**
 * Shows a popover close to an element, inside the window and never over it: where room is short it scrolls. While it is
 * open it stays there, however the page moves or the window changes; it leaves when its element is out of the window, and
 * does not come to one that is.
 */
export function placePopover(
  popover: HTMLElement,
  beside: Element,
  leave = (): void => void popover.togglePopover(false),
): void {
  followers.get(popover)?.abort();
  if (!isInWindow(beside)) return leave();
  popover.togglePopover(true);
  moveBeside(popover, beside);
  follow(popover, () => placePopover(popover, beside, leave));
}

function isInWindow(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

function moveBeside(popover: HTMLElement, beside: Element): void {
  const { scrollTop } = popover;
  // As wide and high as it would be with all the room, to begin with.
  Object.assign(popover.style, { left: '0', maxBlockSize: '' });
  const at = beside.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const above = at.top - GAP - EDGE;
  const below = innerHeight - at.bottom - GAP - EDGE;
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, isBelow ? below : above);
  if (shown < height) popover.style.maxBlockSize = `${shown}px`;
  popover.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
  popover.style.top = `${isBelow ? at.bottom + GAP : at.top - GAP - shown}px`;
  popover.scrollTop = scrollTop;
}

/** Places a popover again at each change, until it closes. What scrolls inside it moves nothing around it. */
function follow(popover: HTMLElement, place: () => void): void {
  const follower = new AbortController();
  const { signal } = follower;
  followers.set(popover, follower);
  const again = ({ target }: Event): void => {
    if (!(target instanceof Node && popover.contains(target))) place();
  };
  // A table may scroll by itself, hence the capture.
  for (const change of ['scroll', 'resize']) addEventListener(change, again, { capture: true, passive: true, signal });
  popover.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && follower.abort(), { signal });
}
