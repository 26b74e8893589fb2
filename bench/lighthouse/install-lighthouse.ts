import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPinnedPackages } from '../../src/files/pinned-packages.ts';

/** The parts of the packages `lighthouse` and `chrome-launcher` that are used. */
export interface Lighthouse {
  version: string;
  run: (
    url: string,
    flags: { port: number; logLevel: 'error' },
    config?: object,
  ) => Promise<{ lhr: LighthouseResult } | undefined>;
  desktop: object;
  launch: (options: {
    chromePath: string;
    chromeFlags: readonly string[];
  }) => Promise<{ port: number; kill: () => void }>;
}

/** https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
export interface LighthouseResult {
  categories: Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { title: string; score: number | null; scoreDisplayMode: string; numericValue?: number; displayValue?: string }
  >;
}

const PACKAGE = fileURLToPath(new URL('./package/', import.meta.url));

/** Lighthouse as `package/` pins it, installed into a folder unless it is there already. @throws {Error} where npm cannot */
export async function installLighthouse(folder: string): Promise<Lighthouse> {
  installPinnedPackages(PACKAGE, folder, 'measure another time');
  const load = async (file: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(path.join(folder, 'node_modules', file)).href)) as Record<string, unknown>;
  const [main, desktop, launcher] = [
    await load('lighthouse/core/index.js'),
    await load('lighthouse/core/config/desktop-config.js'),
    await load('chrome-launcher/dist/index.js'),
  ];
  const { version } = JSON.parse(readFileSync(path.join(folder, 'node_modules/lighthouse/package.json'), 'utf8')) as {
    version: string;
  };
  return {
    version,
    run: main['default'] as Lighthouse['run'],
    desktop: desktop['default'] as object,
    launch: launcher['launch'] as Lighthouse['launch'],
  };
}
