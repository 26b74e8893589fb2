import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenBrowser } from '../../bench/browsers/driven-browser.ts';

/** Milliseconds within which what a reader waits for must appear. */
const PATIENCE = 10_000;

/** A reader in any browser: what they see, click and type. */
export class Reader {
  private readonly browser: DrivenBrowser;
  private readonly site: string;

  /** @param site address of the site, with a slash at the end */
  constructor(browser: DrivenBrowser, site: string) {
    this.browser = browser;
    this.site = site;
  }

  /** Opens a page of the site, such as `/zh/search/`. */
  async open(route: string): Promise<void> {
    await this.browser.open(new URL(route, this.site).href);
  }

  /** Waits until what a function reads in the page satisfies `isRight`, and returns it. The page may change meanwhile. */
  async sees<A, R>(read: (argument: A) => R, argument: A, isRight: (value: R) => boolean = Boolean): Promise<R> {
    const latest = Date.now() + PATIENCE;
    let last: unknown = null;
    while (Date.now() < latest) {
      try {
        const value = await this.browser.run(read, argument);
        if (isRight(value)) return value;
        last = value;
      } catch (error) {
        last = error;
      }
      await wait(50);
    }
    throw new Error(`After ${PATIENCE / 1000} s the page has only ${JSON.stringify(last)}, by ${read.toString()}`);
  }

  /** The text of the first element of a selector, once it has one. */
  reads(selector: string): Promise<string> {
    return this.sees((sought) => document.querySelector(sought)?.textContent?.trim() ?? '', selector);
  }

  async click(selector: string): Promise<void> {
    await this.browser.point(await this.placeOf(selector), true);
  }

  async restOn(selector: string): Promise<void> {
    await this.browser.point({ x: 1, y: 1 }, false);
    await this.browser.point(await this.placeOf(selector), false);
  }

  type(text: string): Promise<void> {
    return this.browser.type(text);
  }

  /** What went wrong in the page since it was opened; see `watchedSite`. */
  faults(): Promise<readonly string[]> {
    return this.browser.run(() => window.faults ?? ['The page is not watched.'], null);
  }

  /** The center of the first line of an element, scrolled into the window first. */
  private async placeOf(selector: string): Promise<{ x: number; y: number }> {
    await this.sees((sought) => document.querySelector(sought) !== null, selector);
    return this.browser.run((sought) => {
      const element = document.querySelector(sought);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left = 0, top = 0, width = 0, height = 0 } = element?.getClientRects()[0] ?? {};
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
  }
}
