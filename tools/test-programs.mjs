import { existsSync } from 'node:fs';
import { canInstall, install } from './debian.mjs';
import { say } from './command.mjs';

/** Debian packages of the programs that some tests use, each with a file whose presence shows that it is installed. */
const PACKAGES = [
  { name: 'nginx', file: '/usr/sbin/nginx' },
  { name: 'libnginx-mod-http-brotli-static', file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so' },
  { name: 'caddy', file: '/usr/bin/caddy' },
  { name: 'openssl', file: '/usr/bin/openssl' },
  { name: 'poppler-utils', file: '/usr/bin/pdffonts' },
  { name: 'epubcheck', file: '/usr/bin/epubcheck' },
  { name: 'translate-toolkit', file: '/usr/bin/tbx2po' },
  { name: 'omegat', file: '/usr/bin/omegat' },
  { name: 'texlive-binaries', file: '/usr/bin/bibtex' },
  { name: 'biber', file: '/usr/bin/biber' },
  { name: 'libreoffice-calc', file: '/usr/bin/soffice' },
  { name: 'libreoffice-writer', file: '/usr/lib/libreoffice/program/libswlo.so' },
  { name: 'pandoc', file: '/usr/bin/pandoc' },
  { name: 'lynx', file: '/usr/bin/lynx' },
  { name: 'w3m', file: '/usr/bin/w3m' },
  { name: 'firefox-esr', file: '/usr/bin/firefox-esr' },
  { name: 'webkit2gtk-driver', file: '/usr/bin/WebKitWebDriver' },
  { name: 'xvfb', file: '/usr/bin/Xvfb' },
];

/** Installs them where that is possible. Elsewhere their tests are skipped and say so, or fail with CI=true. */
export function installTestPrograms() {
  const missing = PACKAGES.filter(({ file }) => !existsSync(file)).map(({ name }) => name);
  if (missing.length === 0 || !canInstall()) return;
  say(`Installing ${missing.join(', ')} …`);
  if (install(missing)) return;
  // One by one: older Debian has no brotli module, and nginx is tested without it.
  for (const name of missing) if (!install([name])) console.log(`apt-get could not install ${name}.`);
}
