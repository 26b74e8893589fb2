/** What shows that a reader reaches for a mark or a term. */
const SIGNS = ['pointerover', 'focusin', 'click'] as const;

/**
 * Loads the menu of a paragraph and the card of a term when a reader first reaches for one: reading needs neither, so no
 * page carries them along. What the reader did last meanwhile happens again as soon as they are there.
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
    // The pointer and the focus move on while a click waits; the click is what the reader wants.
    if (isClick || last?.type !== 'click') last = event;
    if (isFirst) void start();
  };
  const start = async (): Promise<void> => {
    const tools = await import('./reading-tools.ts').catch(() => null);
    for (const sign of SIGNS) document.removeEventListener(sign, reach);
    tools?.startReadingTools();
    if (last !== null) repeat(last, tools === null);
  };
  for (const sign of SIGNS) document.addEventListener(sign, reach);
}

/** A click on a mark shows the menu, a tap on a term the card, whose link leads on. Any other click leads on itself. */
function showsFirst({ altKey, ctrlKey, metaKey, shiftKey, pointerType }: PointerEvent, link: Element): boolean {
  return link.matches('.mark') ? !(altKey || ctrlKey || metaKey || shiftKey) : pointerType === 'touch';
}

/** Lets an event happen again; where the tools could not be loaded, a link that was held back is followed. */
function repeat(event: Event, withoutTools: boolean): void {
  const { target, type } = event;
  if (withoutTools && event.defaultPrevented && target instanceof Element)
    return void target.closest<HTMLAnchorElement>('a')?.click();
  const Kind = type === 'focusin' ? FocusEvent : PointerEvent;
  target?.dispatchEvent(new Kind(type, event));
}
