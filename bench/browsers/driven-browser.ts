/** The three families of browsers that readers have. */
export const BROWSER_NAMES = ['chromium', 'firefox', 'webkit'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

/** One window of a headless browser, driven the same way whichever browser it is. */
export interface DrivenBrowser {
  name: BrowserName;
  version: string;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /**
   * Runs a function in the page and returns its result; argument and result go through JSON. The function may use nothing
   * outside itself but what a page has.
   *
   * @throws {Error} with the message of what the function threw
   */
  run: RunInPage;
  /** Moves the mouse to a place in the window, in pixels, and presses it there where asked. */
  point(place: { x: number; y: number }, isPressed: boolean): Promise<void>;
  /** Resizes the window, in pixels; WebKitGTK's is never narrower than about 450. */
  resize(size: { width: number; height: number }): Promise<void>;
  /** Types into the element that has the focus. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

export type RunInPage = <A, R>(action: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
