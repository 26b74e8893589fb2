import { existsSync } from 'node:fs';
import { canInstall, install } from './debian.mjs';
import { say } from './command.mjs';

/** Debian packages that the tests use, each with a file whose presence shows that it is installed. */
const PACKAGES = [
  { name: 'chromium', file: '/usr/bin/chromium' },
  // As wide as the Times New Roman that pages name; without it serif text is a sixth wider than on readers' machines.
  { name: 'fonts-liberation', file: '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf' },
  { name: 'fonts-noto-cjk', file: '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc' },
];

/** Installs a browser where that is possible (Debian, as root); elsewhere says what to install. */
export function installBrowser() {
  if (process.env.CHROME_PATH) return;
  const missing = PACKAGES.filter(({ file }) => !existsSync(file)).map(({ name }) => name);
  if (missing.length === 0) return;
  if (!canInstall()) {
    console.error(
      `\nThe tests need a browser. Install ${missing.join(' and ')} (Debian: apt-get install ${missing.join(' ')}), or set CHROME_PATH to a Chromium.`,
    );
    process.exit(1);
  }
  say(`Installing ${missing.join(', ')} …`);
  if (install(missing)) return;
  console.error(`\napt-get could not install ${missing.join(', ')}. Install them by hand and run npm test again.`);
  process.exit(1);
}
