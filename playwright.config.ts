import { defineConfig } from '@playwright/test';
import { browserOptions } from './src/browser/browser-options.ts';

/** Reader stories in a real browser, against the finished public site. */
export default defineConfig({
  testDir: 'tests/stories',
  workers: 2,
  forbidOnly: true,
  retries: 1,
  reporter: [['list'], ['./tests/crashes-only.ts']],
  globalSetup: './tests/serve.ts',
  use: { launchOptions: browserOptions(), contextOptions: { reducedMotion: 'reduce' } },
});
