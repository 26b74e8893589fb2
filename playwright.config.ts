import { defineConfig } from '@playwright/test';
import { browserOptions } from './src/browser/browser-options.ts';

/** Reader stories in a real browser, against the finished public site. */
export default defineConfig({
  testDir: 'tests/stories',
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  globalSetup: './tests/serve.ts',
  use: { launchOptions: browserOptions(), contextOptions: { reducedMotion: 'reduce' } },
});
