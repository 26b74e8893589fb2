/** Pixels between a popover and its element, and between it and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** Stops the following of each open popover. */
const followers = new WeakMap<HTMLElement, AbortController>();

/**
 * Shows a popover close to an element, inside the window and never over it: where room is short it scrolls. While it is
 * open it stays there, however the page scrolls or the window changes; it closes when its element leaves the window, and
 * does not open for one outside it.
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
  // Measured without limits first.
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

/** Places a popover again at each change, until it closes. Scrolling inside it moves nothing around it. */
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
