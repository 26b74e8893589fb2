import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenBrowser, RunInPage } from './driven-browser.ts';
import { freePort } from './free-port.ts';
import { keyActions, pointerActions, type InputActions } from './input-actions.ts';
import { Program } from './program.ts';
import { WebdriverSession } from './webdriver-session.ts';

/** Milliseconds that a function in a page may take, and that the driver has to answer. */
const PATIENCE = { script: 600_000, start: 20_000 };

/** Starts WebKitGTK's small browser with its driver, on a screen that exists only in memory. */
export async function startWebkit(driver: string): Promise<DrivenBrowser> {
  const screen = await Program.start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    ready: /(\d+)\n/,
  });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const program = await Program.start(driver, [`--port=${port}`], {
    env: { DISPLAY: `:${screen.said}`, GDK_BACKEND: 'x11' },
  });
  await answering(address);
  const session = await WebdriverSession.begin(address, {});
  await session.post('timeouts', { script: PATIENCE.script });
  const perform = (actions: InputActions): Promise<void> => session.post('actions', { actions: [actions] });
  return {
    name: 'webkit',
    version: session.version,
    open: (url) => session.post('url', { url }),
    run: runIn(session),
    point: (place, isPressed) => perform(pointerActions(place, isPressed)),
    resize: (size) => session.post('window/rect', size),
    type: (text) => perform(keyActions(text)),
    close: async () => {
      await session.end();
      await program.stop();
      await screen.stop();
    },
  };
}

/** The driver says nothing when it is ready, so it is asked until it answers. */
async function answering(address: string): Promise<void> {
  const latest = Date.now() + PATIENCE.start;
  while (Date.now() < latest) {
    const status = await fetch(`${address}/status`).catch(() => null);
    if (status?.ok) return;
    await wait(50);
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}. Try it by hand: WebKitWebDriver --port=4444`);
}

function runIn(session: WebdriverSession): RunInPage {
  const run = async (action: (argument: never) => unknown, argument: unknown): Promise<unknown> => {
    const { value, error } = await session.post<{ value?: string; error?: string }>('execute/async', {
      script: `const [argument, done] = arguments; (async () => (${action.toString()})(argument))().then((value) => done({ value: JSON.stringify(value ?? null) }), (error) => done({ error: String(error) }));`,
      args: [argument],
    });
    if (value === undefined) throw new Error(error);
    return JSON.parse(value) as unknown;
  };
  return run as RunInPage; // The page answers in JSON; the caller knows the type.
}
