import { strFromU8, unzipSync } from 'fflate';
import * as cheerio from 'cheerio';

/** An EPUB as a reading system sees it: its package, the chapters of its spine by file name, and its tables of contents. */
export function readEpub(bytes: Uint8Array): {
  meta: cheerio.CheerioAPI;
  chapters: Map<string, cheerio.CheerioAPI>;
  /** The tables of contents of EPUB 2 and EPUB 3. */
  ncx: cheerio.CheerioAPI;
  contents: cheerio.CheerioAPI;
} {
  const files = unzipSync(bytes);
  const xml = (name: string): cheerio.CheerioAPI =>
    cheerio.load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
  const root = xml('META-INF/container.xml')('rootfile').attr('full-path') ?? '';
  const meta = xml(root);
  const folder = root.replace(/[^/]+$/, '');
  const spine = meta('itemref')
    .toArray()
    .map(({ attribs }) => meta(`item[id="${attribs['idref'] ?? ''}"]`).attr('href') ?? '');
  const fileOf = (item: string): string => folder + (meta(item).attr('href') ?? '');
  return {
    meta,
    chapters: new Map(spine.map((name) => [name, xml(folder + name)])),
    ncx: xml(fileOf(`item[id="${meta('spine').attr('toc') ?? ''}"]`)),
    contents: xml(fileOf('item[properties="nav"]')),
  };
}
