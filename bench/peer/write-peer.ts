import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../../src/addressing/routes.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { Library, LibraryDocument } from '../../src/library/library.ts';
import { titleOf } from '../../src/reading/contents.ts';
import { PEER_FILES } from './install-peer.ts';
import { peerMarkdown } from './peer-markdown.ts';

/** Writes the peer's site of a library: a page for each page and term, a list of pages for each document, a home page. */
export function writePeer(library: Library, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(PEER_FILES, folder, { recursive: true, filter: (file) => !/package(?:-lock)?\.json$/.test(file) });
  for (const lang of LANGS)
    for (const [name, text] of pagesOf(library, lang))
      write(path.join(folder, 'src/content/docs', lang, `${name}.md`), text);
}

function pagesOf({ facts, documents }: Library, lang: Lang): [name: string, text: string][] {
  const lists = documents.map((document): [string, string] => [`${document.id}/index`, contentsOf(document, lang)]);
  const pages = documents.flatMap((document) =>
    document.pages.map((page): [string, string] => [`${document.id}/${page.page}`, peerMarkdown(page, lang)]),
  );
  const home = documents.map(({ id, title }) => `- [${title[lang]}](${routes.document(lang, id)})`).join('\n');
  return [['index', `---\ntitle: ${facts.name[lang]}\n---\n\n${home}\n`], ...lists, ...pages];
}

function contentsOf({ id, title, pages }: LibraryDocument, lang: Lang): string {
  const list = pages.map((page) => `- [${titleOf(page, lang).title}](${routes.page(lang, id, page.page)})`).join('\n');
  return `---\ntitle: ${JSON.stringify(title[lang])}\nsidebar:\n  order: 0\n---\n\n${list}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
