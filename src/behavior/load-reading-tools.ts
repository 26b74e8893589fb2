/** Events that show that a reader reaches for a mark or a term. */
const EVENTS = ['pointerover', 'focusin', 'click'] as const;

/**
 * Loads the menu of a paragraph and the card of a term when a reader first reaches for one: reading needs neither, so no
 * page includes them. The reader's last action meanwhile is repeated once they have loaded.
 */
export function loadReadingTools(): void {
  if (!('popover' in HTMLElement.prototype)) return; // In older browsers marks and terms stay the links they are.
  let last: Event | null = null;
  const reach = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark, a.term') : null;
    if (link === null) return;
    const isClick = event.type === 'click';
    if (isClick && !showsFirst(event as PointerEvent, link)) return;
    if (isClick) event.preventDefault();
    const isFirst = last === null;
    // Pointer and focus may move on while a click waits; the click is what the reader wants.
    if (isClick || last?.type !== 'click') last = event;
    if (isFirst) void start();
  };
  const start = async (): Promise<void> => {
    const tools = await import('./reading-tools.ts').catch(() => null);
    for (const name of EVENTS) document.removeEventListener(name, reach);
    tools?.startReadingTools();
    if (last !== null) repeat(last, tools === null);
  };
  for (const name of EVENTS) document.addEventListener(name, reach);
}

/** A click on a mark opens the menu, a tap on a term the card, whose link leads on. Any other click follows its link. */
function showsFirst({ altKey, ctrlKey, metaKey, shiftKey, pointerType }: PointerEvent, link: Element): boolean {
  return link.matches('.mark') ? !(altKey || ctrlKey || metaKey || shiftKey) : pointerType === 'touch';
}

/** Repeats an event; where the tools could not be loaded, a link that was held back is followed. */
function repeat(event: Event, withoutTools: boolean): void {
  const { target, type } = event;
  if (withoutTools && event.defaultPrevented && target instanceof Element)
    return void target.closest<HTMLAnchorElement>('a')?.click();
  const Kind = type === 'focusin' ? FocusEvent : PointerEvent;
  target?.dispatchEvent(new Kind(type, event));
}
