import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as cheerio from 'cheerio';
import type { CorpusLine } from '../../src/exports/corpus.ts';

/** A built site as readers get it. */
export class BuiltSite {
  readonly folder: string;
  private readonly pages = new Map<string, cheerio.CheerioAPI>();

  constructor(folder: string) {
    if (!existsSync(folder))
      throw new Error(`There is no ${folder}. Run "npm run build" and "npm run build:staff" first.`);
    this.folder = folder;
  }

  /** Paths of all files, from the root of the site, without their compressed copies. */
  get files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${path.relative(this.folder, path.join(entry.parentPath, entry.name))}`)
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .sort();
  }

  /** Routes of all HTML pages, such as `/zh/glossary/`. */
  get routes(): string[] {
    return this.files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/index\.html$/, ''));
  }

  text(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  has(route: string): boolean {
    return existsSync(path.join(this.folder, route.endsWith('/') ? `${route}index.html` : route));
  }

  page(route: string): cheerio.CheerioAPI {
    const known = this.pages.get(route) ?? cheerio.load(this.text(route.endsWith('/') ? `${route}index.html` : route));
    this.pages.set(route, known);
    return known;
  }

  get corpus(): CorpusLine[] {
    return this.text('/data/corpus.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as CorpusLine);
  }
}

/** Text of an element without additions of the interface and without the blocks inside it, white space collapsed. */
export function officialText(page: cheerio.CheerioAPI, selector: string): string {
  const copy = page(selector).first().clone();
  copy.find('[data-ui], [id]').remove();
  return copy.text().replace(/\s+/g, ' ').trim();
}

/** Texts of the cells of a row, as `officialText`, joined by tabs. */
export function rowText(page: cheerio.CheerioAPI, selector: string): string {
  const cells = page(selector).first().children('th, td').toArray();
  return cells
    .map((cell) => {
      const copy = page(cell).clone();
      copy.find('[data-ui], [id]').remove();
      return copy.text().replace(/\s+/g, ' ').trim();
    })
    .join('\t');
}
