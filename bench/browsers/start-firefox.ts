import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BidiSession } from './bidi-session.ts';
import type { DrivenBrowser, RunInPage } from './driven-browser.ts';
import { keyActions, pointerActions, type InputActions } from './input-actions.ts';
import { Program } from './program.ts';

/** Starts Firefox with an empty profile of its own. */
export async function startFirefox(program: string): Promise<DrivenBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'firefox-'));
  const firefox = await Program.start(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    { ready: /WebDriver BiDi listening on (\S+)/ },
  );
  const session = await BidiSession.connect(firefox.said);
  const { capabilities } = await session.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const {
    contexts: [window],
  } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = window?.context;
  const perform = (actions: InputActions): Promise<void> =>
    session.send('input.performActions', { context, actions: [actions] });
  return {
    name: 'firefox',
    version: capabilities.browserVersion,
    open: (url) => session.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: runIn(session, context),
    point: (place, isPressed) => perform(pointerActions(place, isPressed)),
    resize: (viewport) => session.send('browsingContext.setViewport', { context, viewport }),
    type: (text) => perform(keyActions(text)),
    close: async () => {
      session.close();
      await firefox.stop();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function runIn(session: BidiSession, context: string | undefined): RunInPage {
  const run = async (action: (argument: never) => unknown, argument: unknown): Promise<unknown> => {
    const answer = await session.send<CalledFunction>('script.callFunction', {
      functionDeclaration: `async (argument) => JSON.stringify((await (${action.toString()})(JSON.parse(argument))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(argument) }],
      awaitPromise: true,
      target: { context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as unknown;
  };
  return run as RunInPage; // The page answers in JSON; the caller knows the type.
}

type CalledFunction =
  { type: 'success'; result: { value: string } } | { type: 'exception'; exceptionDetails: { text: string } };
