import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressFiles } from '../../src/building/compress-files.ts';
import { openToReaders } from '../../src/building/open-to-readers.ts';

/** Files of a small site, one of each kind and long enough to be compressed. */
export const MADE_UP_FILES: Readonly<Record<string, string>> = {
  'index.html': page('zh-Hans', 'The door'),
  '404.html': page('zh-Hans', 'No such page'),
  'zh/404.html': page('zh-Hans', 'No such page'),
  'en/404.html': page('en', 'No such page'),
  'zh/index.html': page('zh-Hans', 'Home'),
  'en/index.html': page('en', 'Home'),
  'zh/glossary/index.html': page('zh-Hans', 'Glossary'),
  'en/glossary/index.html': page('en', 'Glossary'),
  'en/glossary/index.md': '# Glossary\n'.repeat(60),
  'en/glossary/feed.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${'<entry/>'.repeat(80)}</feed>`,
  'en/parallel/glossary/index.html': page('en', 'Both'),
  'en/short/index.html': '<!doctype html><html lang="en"><title>Short</title>',
  '_assets/style.abc123.css': 'p { color: red }\n'.repeat(40),
  '_assets/script.abc123.js': 'console.log(1);\n'.repeat(40),
  'data/corpus.jsonl': '{"id":"a"}\n'.repeat(60),
  'data/corpus.tmx': `<?xml version="1.0"?><tmx>${'<tu/>'.repeat(120)}</tmx>`,
  'data/glossary.tbx': `<?xml version="1.0"?><tbx>${'<term/>'.repeat(90)}</tbx>`,
  'data/glossary.csv': 'a,b\n'.repeat(150),
  'data/glossary.json': `[${'"term", '.repeat(80)}0]`,
  'search/client.js': 'export const search = 1;\n'.repeat(30),
  'search/first-zh.json': `[${'"first", '.repeat(80)}0]`,
  'search/zh/index/unknown_abc123.pf_index': 'packed',
  'search/zh/text/glossary/tto.json': `[${'"text", '.repeat(80)}0]`,
  'downloads/book.epub': 'book',
  'downloads/book.pdf': 'print',
  'downloads/library.zip': 'archive',
  'manifest.webmanifest': '{}',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'sitemap.xml': '<?xml version="1.0"?><urlset/>',
  'robots.txt': 'User-agent: *\n',
  '.well-known/security.txt': 'Contact: mailto:office@example.cn\n',
  _headers: '/*\n',
  _redirects: '/ /zh/\n',
  '.git/config': '[core]\n',
  'en/.hidden': 'secret',
};

/** Writes the made-up site into a folder, with a secret file beside it that no address may reach. */
export async function writeMadeUpSite(folder: string): Promise<string> {
  const site = path.join(folder, 'dist');
  for (const [file, text] of Object.entries(MADE_UP_FILES)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  }
  writeFileSync(path.join(folder, 'secret.html'), 'SECRET');
  writeFileSync(path.join(folder, 'dist-secret.html'), 'SECRET');
  await compressFiles(site);
  // As at the end of a build: the hosts run under another account, and the umask may be restrictive.
  openToReaders(site);
  return site;
}

function page(lang: string, title: string): string {
  return `<!doctype html><html lang="${lang}"><title>${title}</title>${'<p>Text</p>'.repeat(60)}\n`;
}
