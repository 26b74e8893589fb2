/** Shows a popover close to an element, inside the window. */
export function placePopover(popover: HTMLElement, beside: Element): void {
  popover.showPopover();
  const at = beside.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = at.bottom + 6;
  const top = below + height > innerHeight && at.top - height - 6 > 0 ? at.top - height - 6 : below;
  popover.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  popover.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}
