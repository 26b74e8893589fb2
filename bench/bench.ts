import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { browserOptions } from '../src/browser/browser-options.ts';
import { compressFiles } from '../src/building/compress-files.ts';
import { PROJECT_ROOT } from '../src/library/content-files.ts';
import { readLibrary } from '../src/loading/load-library.ts';
import type { BenchResults, SiteFigures, SizeFigures } from './bench-results.ts';
import { describeMachine } from './describe-machine.ts';
import { writeFloor } from './floor/write-floor.ts';
import { growProject } from './grow/grow-project.ts';
import { buildSite, oursAt, peerAt, stepsOf, type Buildable } from './measure/build-sites.ts';
import { measureAgain, measureCheck, type AgainFigures } from './measure/measure-again.ts';
import { measureOurs, measurePeer, type SiteTask } from './measure/measure-site.ts';
import { middle, type Effort } from './measure/run-measured.ts';
import { installPeer } from './peer/install-peer.ts';
import { writePeer } from './peer/write-peer.ts';
import { markdownReport } from './report/markdown-report.ts';
import { BENCHMARKS, resultsOf, storeResults, writeReport } from './report/stored-report.ts';

/** `npm run bench`: builds this library and a plain Starlight site of the same text, and writes docs/benchmarks.md. */
const { values: options } = parseArgs({
  options: {
    /** Sizes, as multiples of the text. */
    times: { type: 'string', default: '1,10,50' },
    /** One build, few queries, the real text only, nothing written: to see that everything works. */
    quick: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
    /** Builds of each site at the real size; the median counts. */
    repeat: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    /** Keeps stored sizes that this run does not measure: a run in parts. */
    add: { type: 'boolean', default: false },
    /** Measures nothing: remakes docs/benchmarks.md from the stored results. */
    report: { type: 'boolean', default: false },
  },
});

const WORK = path.join(PROJECT_ROOT, '.cache/benchmark');
const PEER = path.join(WORK, 'peer');
/** The output of Starlight grows with the square of the pages, so it is left out beyond this size. */
const LARGEST_PEER = 10;

const seed = Number(options.seed);
const sizes = options.quick ? [1] : options.times.split(',').map(Number);
const began = performance.now();

if (options.report) console.log(`written to ${writeReport(BENCHMARKS, PROJECT_ROOT)}`);
else await measureAll();

async function measureAll(): Promise<void> {
  mkdirSync(WORK, { recursive: true });
  if (!options['no-peer']) {
    say('installing the packages of the peer');
    installPeer(PEER);
  }
  const browser = await chromium.launch(browserOptions());
  const described = describeMachine(PROJECT_ROOT, browser, options['no-peer'] ? null : PEER);
  const measured = options.add ? earlierParts(described.commit) : [];
  for (const times of sizes) {
    measured.push(await measureSize(times, browser));
    report({ ...described, sizes: measured.toSorted((one, other) => one.times - other.times) });
  }
  await browser.close();
}

/** What an earlier run measured at the same commit, without the sizes of this run. */
function earlierParts(commit: string): SizeFigures[] {
  const stored = resultsOf(BENCHMARKS, PROJECT_ROOT);
  if (stored.commit !== commit)
    throw new Error(`The stored results are of ${stored.commit}, not of ${commit}. Run the first part without --add.`);
  return stored.sizes.filter(({ times }) => !sizes.includes(times));
}

/** Writes the results so far after each size, so that a run that is stopped is not lost. */
function report(results: BenchResults): void {
  if (options.quick) console.log(`\n${markdownReport(results)}`);
  else say(`written to ${storeResults(BENCHMARKS, PROJECT_ROOT, results)}`);
}

async function measureSize(times: number, chrome: Browser): Promise<SizeFigures> {
  const root = times === 1 ? PROJECT_ROOT : path.join(WORK, `x${times}`);
  if (times > 1) {
    say(`growing the text ${times} times`);
    growProject({ from: PROJECT_ROOT, to: root, times, seed });
  }
  const library = readLibrary('public', root);
  const withPeer = !options['no-peer'] && times <= LARGEST_PEER;
  const sites: [name: string, site: Buildable][] = [['this library', oursAt(root, path.join(WORK, `ours-x${times}`))]];
  if (withPeer) {
    writePeer(library, path.join(PEER, `x${times}`));
    sites.push(['Starlight', peerAt(path.join(PEER, `x${times}`))]);
  }
  const rounds = times === 1 && !options.quick ? Number(options.repeat) : 1;
  const built = await buildInTurn(sites, rounds);
  const own = built.get('this library')?.site.out ?? '';
  say('building a bare Astro site of the same pages');
  const floor = (await buildSite(writeFloor(path.join(WORK, `floor-x${times}`), own, PROJECT_ROOT))).effort;
  say('checking the content');
  const check = await measureCheck(root);
  const task = (name: string): SiteTask => ({
    browser: chrome,
    library,
    folder: built.get(name)?.site.out ?? '',
    seed,
    say,
    ...questions(times),
  });
  const { firstAnswer, ...ours } = await measureOurs(task('this library'));
  const peer = withPeer ? await measureTheirs(task('Starlight')) : null;
  const figures = <T extends object>(name: string, rest: T): Pick<SiteFigures, 'name' | 'build' | 'steps'> & T => ({
    name,
    build: middle(built.get(name)?.builds ?? []),
    steps: built.get(name)?.steps ?? [],
    ...rest,
  });
  const textBytes = library.blocks.reduce(
    (sum, { zh, en }) => sum + Buffer.byteLength(zh) + Buffer.byteLength(en ?? ''),
    0,
  );
  return {
    times,
    rounds,
    textBytes,
    blocks: library.blocks.length,
    firstAnswer,
    floor,
    check,
    again: await changeOne(times, root, own),
    ours: figures('this library', ours),
    peer: peer === null ? null : figures('Starlight', peer),
  };
}

/** The project itself is never changed: at its own size a copy is changed. */
async function changeOne(times: number, root: string, own: string): Promise<AgainFigures> {
  const copy = times === 1 ? path.join(WORK, 'x1') : root;
  const out = times === 1 ? path.join(WORK, 'ours-copy') : own;
  if (times === 1) {
    say('copying the project, and building the copy');
    growProject({ from: PROJECT_ROOT, to: copy, times: 1, seed });
    await buildSite(oursAt(copy, out));
  }
  say('building again after one changed paragraph');
  return measureAgain(copy, out, times === 1);
}

/** Starlight leaves compression to the host, so its files are compressed as ours are, outside its measured time. */
async function measureTheirs(task: SiteTask): ReturnType<typeof measurePeer> {
  say('compressing the files of Starlight, outside its time');
  await compressFiles(task.folder);
  return measurePeer(task);
}

function questions(times: number): { queries: number; cold: number } {
  if (options.quick) return { queries: 20, cold: 3 };
  return times === 1 ? { queries: 250, cold: 15 } : { queries: 120, cold: 10 };
}

interface Built {
  site: Buildable;
  builds: Effort[];
  steps: [string, number, number][];
}

/** Builds the sites alternately, so that other load on the machine slows both. */
async function buildInTurn(sites: readonly [string, Buildable][], rounds: number): Promise<ReadonlyMap<string, Built>> {
  const built = new Map(sites.map(([name, site]): [string, Built] => [name, { site, builds: [], steps: [] }]));
  for (let round = 1; round <= rounds; round += 1)
    for (const [name, known] of built) {
      say(`building ${name}, ${round} of ${rounds}`);
      const { effort, output } = await buildSite(known.site);
      known.builds.push(effort);
      known.steps = stepsOf(output);
    }
  return built;
}

function say(what: string): void {
  console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(5)} s  ${what} …`);
}
