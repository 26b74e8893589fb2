/** Between a popover and what it belongs to, and between it and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** Shows a popover close to an element, inside the window and never over it: where room is short it scrolls. */
export function placePopover(popover: HTMLElement, beside: Element): void {
  popover.style.maxBlockSize = '';
  popover.showPopover();
  const at = beside.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const above = at.top - GAP - EDGE;
  const below = innerHeight - at.bottom - GAP - EDGE;
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, isBelow ? below : above);
  if (shown < height) popover.style.maxBlockSize = `${shown}px`;
  popover.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
  popover.style.top = `${isBelow ? at.bottom + GAP : at.top - GAP - shown}px`;
}
