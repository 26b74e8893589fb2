import type { Page } from '@playwright/test';

/** English words of a page that break across two lines, and figures separated from what they count. @param within the part checked */
export function brokenWords(page: Page, within = 'main'): Promise<string[]> {
  return page.locator(within).evaluateAll((places) => {
    const range = new Range();
    const isBroken = (node: Node, start: number, length: number): boolean => {
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    const textsIn = (place: Node): Node[] =>
      place.nodeType === Node.TEXT_NODE ? [place] : [...place.childNodes].flatMap(textsIn);
    return places
      .flatMap(textsIn)
      .flatMap((node) =>
        [...(node.nodeValue ?? '').matchAll(/\d+% the same|[A-Za-z]+/g)]
          .filter(({ 0: word, index }) => isBroken(node, index, word.length))
          .map(([word]) => word),
      );
  });
}
