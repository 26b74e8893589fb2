import { rmSync } from 'node:fs';
import { after, before, describe } from 'node:test';
import { HOST_PROGRAMS, skipped } from './hosts/host-programs.ts';
import { openFolder } from './hosts/program-folder.ts';
import type { HostProgram, TestedHost } from './hosts/tested-host.ts';
import { writeMadeUpSite } from './made-up-site.ts';

export interface HostUnderTest {
  program: HostProgram;
  base: string;
  /** Known once the tests run. */
  port: () => number;
  complaints: () => readonly string[];
}

/** Tests each program with the made-up site, at the root of a host and below it. */
export function eachHost(
  what: string,
  tests: (host: HostUnderTest) => void,
  settings: Readonly<Record<string, string>> = {},
): void {
  const folder = openFolder('made-up');
  let site = '';
  before(async () => void (site = await writeMadeUpSite(folder)));
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const program of HOST_PROGRAMS)
    for (const base of ['/', '/library/'])
      describe(`${program.name} at ${base} ${what}`, { skip: skipped(program.missing) }, () => {
        let host: TestedHost | undefined;
        const started = (): TestedHost => {
          if (host === undefined) throw new Error(`${program.name} was not started.`);
          return host;
        };
        before(async () => void (host = await program.start({ site, base, settings })));
        after(() => host?.stop());
        tests({ program, base, port: () => started().port, complaints: () => started().complaints() });
      });
}
