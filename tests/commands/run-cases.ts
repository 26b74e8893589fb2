import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PROJECT_ROOT } from '../../src/library/content-files.ts';
import { SmallLibrary } from '../small-library.ts';
import type { CommandCase } from './command-case.ts';

/** Really starts each command once, in order, on one small library. */
export function runCases(cases: readonly CommandCase[]): void {
  const library = new SmallLibrary(PROJECT_ROOT);
  after(() => library.remove());
  for (const one of cases) test(one.command, () => runCase(one, library));
}

async function runCase(one: CommandCase, library: SmallLibrary): Promise<void> {
  one.prepare?.(library);
  if ('served' in one) {
    const server = await library.serve(one.command);
    try {
      await one.served(server);
    } finally {
      await server.stop();
    }
    return;
  }
  const { status, output } = await library.run(one.command, one.input);
  assert.equal(status, 0, output);
  one.made(library, output);
}
