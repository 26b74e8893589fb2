import type { Page } from '@playwright/test';

/** English words of a page that stand on two lines, and figures apart from what they count. @param within the places looked at */
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
