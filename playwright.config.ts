import { defineConfig } from '@playwright/test';
import { browserOptions } from './src/browser/browser-options.ts';

/** Reader stories in a real browser, against the finished public site. */
export default defineConfig({
  testDir: 'tests/stories',
  workers: 2,
  forbidOnly: true,
  retries: 1,
  // A busy machine is slow, not wrong: what is waited for may take its time, and no story says how long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tests/crashes-only.ts']],
  globalSetup: './tests/serve.ts',
  use: { launchOptions: browserOptions(), contextOptions: { reducedMotion: 'reduce' } },
});
