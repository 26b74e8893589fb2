import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';

const REPAIRS = {
  'focus-hidden': 'Scroll it clear of what is sticky: scroll-padding, or a box that is not sticky there (WCAG 2.4.11).',
  'focus-unseen': 'Give it an outline or another sign while it has the focus (WCAG 2.4.7).',
  'focus-order': 'Let the order of the page be the order of reading (WCAG 2.4.3).',
} as const satisfies Record<string, string>;

interface Stop {
  element: string;
  /** Whether it comes before the previous stop in the document. */
  isBehind: boolean;
  isClear: boolean;
  isShown: boolean;
}

/** Walks a page with the keyboard, forward and back, and reports where the focus is hidden, invisible or out of order. */
export async function focusFindings(page: Page): Promise<Finding[]> {
  const forth = await walk(page, 'Tab');
  const back = await walk(page, 'Shift+Tab');
  const findings = [...forth, ...back].flatMap(({ element, isClear, isShown }) => [
    ...(isClear ? [] : [{ rule: 'focus-hidden' as const, element }]),
    ...(isShown ? [] : [{ rule: 'focus-unseen' as const, element }]),
  ]);
  const backwards = forth
    .slice(1)
    .filter(({ isBehind }) => isBehind)
    .map(({ element }) => ({ rule: 'focus-order' as const, element }));
  return [...findings, ...backwards].map(({ rule, element }) => ({ rule, element, repair: REPAIRS[rule] }));
}

/** Presses a key until the focus leaves the page. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 3000; step += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focusStop);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page, so it contains everything it needs. */
function focusStop(): Stop | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) return null;
  const steps = globalThis as unknown as { lastStop?: Element };
  const isBehind =
    steps.lastStop !== undefined &&
    (steps.lastStop.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  steps.lastStop = focused;
  const rects = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isAt = ({ left, right, top, bottom }: DOMRect): boolean => {
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  };
  const style = getComputedStyle(focused);
  return {
    element: `${focused.localName}${focused.id && `#${focused.id}`}${focused.className && `.${focused.className}`}  ${focused.getAttribute('aria-label') ?? (focused.textContent ?? '').trim().slice(0, 50)}`,
    isBehind,
    isClear: rects.some(isAt),
    isShown: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}
