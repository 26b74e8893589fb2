import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';

const REPAIRS = {
  'scrolls-sideways': 'Let it wrap or shrink, or give the wide part a scrolling box of its own (WCAG 1.4.10).',
  'text-cut': 'Let the box grow with its text (WCAG 1.4.4, 1.4.12).',
  'text-outside': 'Keep text inside the window (WCAG 1.4.10).',
  'text-over-text': 'Give each its own place (WCAG 1.4.12).',
  'scrolling-box':
    'Give a box that scrolls tabindex="0", a role and a name, so that a keyboard reaches it (WCAG 2.1.1, 4.1.2).',
} as const satisfies Record<string, string>;

/** What is wrong with the layout of a page at its present width and text size. */
export async function layoutFindings(page: Page): Promise<Finding[]> {
  const found = await page.evaluate(layoutProblems);
  return found.map(({ rule, element }) => ({ rule, element, repair: REPAIRS[rule] }));
}

interface Problem {
  rule: keyof typeof REPAIRS;
  element: string;
}

/** Runs in the page, so it contains everything it needs. */
function layoutProblems(): Problem[] {
  const problems: Problem[] = [];
  const width = document.documentElement.clientWidth;
  const told = new Set<Element>();
  const tell = (rule: Problem['rule'], element: Element): void => {
    if (told.has(element)) return;
    told.add(element);
    const name = [
      element.localName,
      element.id && `#${element.id}`,
      ...[...element.classList].map((part) => `.${part}`),
    ].join('');
    problems.push({
      rule,
      element: `${name}  ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}`,
    });
  };

  const scrollers: Element[] = [];
  const cutters: Element[] = [];
  const unseen: Element[] = [];
  const staying: Element[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    if (/sticky|fixed/.test(position)) staying.push(element);
    if (clipPath !== 'none') unseen.push(element);
    else if (overflowX === 'visible' && overflowY === 'visible') continue;
    else if (/^(?:select|input)$/.test(element.localName) || element.clientWidth === 0) continue;
    else if (/auto|scroll/.test(overflowX + overflowY)) scrollers.push(element);
    else cutters.push(element);
  }
  /** The arrow keys of a combobox move through its list, which scrolls along (ARIA, pattern "combobox"); the list is not a stop of its own. */
  const isMovedByField = (box: Element): boolean =>
    box.role === 'listbox' &&
    [...document.querySelectorAll('[role=combobox]')].some((field) => field.getAttribute('aria-controls') === box.id);
  /** A heading of the page repeated in little room, as in the bar on a phone: an ellipsis there loses nothing. */
  const isRepeated = (box: Element): boolean =>
    getComputedStyle(box).textOverflow === 'ellipsis' &&
    headings.some((heading) => heading.includes((box.textContent ?? '').trim()));
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    (heading.textContent ?? '').replace(/\s+/g, ' '),
  );
  for (const box of cutters)
    if (isRepeated(box)) continue;
    else if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) tell('text-cut', box);
  for (const box of scrollers) {
    const scrolls = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    const isNamed = box.hasAttribute('tabindex')
      ? box.hasAttribute('role') && (box.hasAttribute('aria-label') || box.hasAttribute('aria-labelledby'))
      : box.querySelector('a[href], button, input, select, textarea, summary') !== null;
    if (scrolls && box.localName !== 'textarea' && !isNamed && !isMovedByField(box)) tell('scrolling-box', box);
  }

  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) ||
    element.closest('.skip') !== null ||
    unseen.some((box) => box.contains(element));
  const rects: { left: number; right: number; top: number; bottom: number; element: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = new Range();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      element === null ||
      (node.nodeValue ?? '').trim() === '' ||
      /^(?:script|style|option)$/.test(element.localName) ||
      isRepeated(element) ||
      isHidden(element)
    )
      continue;
    const box = [...scrollers, ...cutters].find((other) => other.contains(element));
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1.5) continue;
      if (box === undefined && (left < -0.5 || right > width + 0.5)) tell('text-outside', element);
      rects.push({ left, right, top, bottom, element });
    }
  }
  // What was opened covers the page until the reader closes it; what is sticky covers it while the page scrolls below.
  const layerOf = (element: Element): Element | null =>
    element.closest('[popover], dialog, [role=listbox]') ?? staying.find((box) => box.contains(element)) ?? null;
  rects.sort((a, b) => a.top - b.top);
  let open: typeof rects = [];
  for (const rect of rects) {
    open = open.filter(({ bottom }) => bottom > rect.top);
    for (const other of open) {
      const across = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
      const down = Math.min(rect.bottom, other.bottom) - rect.top;
      const height = Math.min(rect.bottom - rect.top, other.bottom - other.top);
      if (
        across > 3 &&
        down > 0.5 * height &&
        rect.element !== other.element &&
        layerOf(rect.element) === layerOf(other.element)
      )
        tell('text-over-text', rect.element);
    }
    open.push(rect);
  }

  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollWidth > width) {
    const reaching = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 0.5 &&
        ![...scrollers, ...cutters].some((box) => box !== element && box.contains(element)),
    );
    tell(
      'scrolls-sideways',
      reaching.findLast((element) => !reaching.some((other) => other !== element && element.contains(other))) ??
        document.documentElement,
    );
  }
  return problems;
}
