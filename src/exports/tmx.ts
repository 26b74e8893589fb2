import { routes } from '../addressing/routes.ts';
import { HTML_LANG, LANGS } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import { rowCells, sentencesOf, wholeBlock, type MemoryUnit } from './memory-units.ts';
import { XML_HEAD, xmlElement, xmlText } from './xml.ts';

/**
 * `/data/corpus.tmx`: a translation memory (TMX 1.4b) of all blocks whose English follows the Chinese as it is now, and of
 * the cells of each row, because translation programs segment tables by cell. The `tuid` is the block id, followed by the
 * column for a cell. A block without English, or whose Chinese has changed since, is left out.
 */
export function corpusTmx(library: Library, version: string): string {
  const seen = new Set<string>();
  const units = alignedBlocks(library).flatMap((block) => [wholeBlock(block), ...newOnes(rowCells(block), seen)]);
  return memory(library, version, 'paragraph', units);
}

/**
 * `/data/corpus-sentences.tmx`: the same for programs that split texts into sentences: each sentence of a block or cell that
 * both languages divide alike, otherwise the whole.
 */
export function sentencesTmx(library: Library, version: string): string {
  const seen = new Set<string>();
  const units = alignedBlocks(library).flatMap((block) =>
    newOnes(block.kind === 'row' ? rowCells(block) : [wholeBlock(block)], seen).flatMap(sentencesOf),
  );
  return memory(library, version, 'sentence', units);
}

function alignedBlocks(library: Library): Aligned[] {
  return library.blocks.filter(isAligned);
}

/** Each pair of texts once: a column head occurs in many tables. */
function newOnes(units: readonly MemoryUnit[], seen: Set<string>): MemoryUnit[] {
  return units.filter(({ zh, en }) => {
    const pair = `${zh}\t${en}`;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

function memory(library: Library, version: string, segtype: string, units: readonly MemoryUnit[]): string {
  const header = xmlElement(
    'header',
    {
      creationtool: library.facts.id,
      creationtoolversion: version,
      segtype,
      'o-tmf': library.facts.id,
      adminlang: 'en',
      srclang: HTML_LANG.zh,
      datatype: 'plaintext',
    },
    LANGS.map((lang) =>
      xmlElement('note', { 'xml:lang': HTML_LANG[lang] }, xmlText(createTranslate(lang)('site.notOfficialEnglish'))),
    ).join(''),
  );
  return `${XML_HEAD}<tmx version="1.4">\n${header}\n<body>\n${units.map(unit).join('')}</body>\n</tmx>\n`;
}

/** A block whose English follows the Chinese. */
export type Aligned = LibraryBlock & { en: string };

/** Whether the English of a block was reviewed as the translation of its present Chinese. */
export function isAligned(block: LibraryBlock): block is Aligned {
  return block.en !== null && block.translation === 'current';
}

function unit({ id, block, zh, en }: MemoryUnit): string {
  const texts = { zh, en };
  const properties = {
    document: block.document,
    kind: block.kind,
    ...Object.fromEntries(LANGS.map((lang) => [`url-${lang}`, routes.block(lang, block.id)])),
  };
  const written = Object.entries(properties).map(([type, value]) =>
    xmlElement('prop', { type: `x-${type}` }, xmlText(value)),
  );
  const variants = LANGS.map((lang) =>
    xmlElement('tuv', { 'xml:lang': HTML_LANG[lang] }, xmlElement('seg', {}, xmlText(texts[lang]))),
  );
  return `${xmlElement('tu', { tuid: id }, [...written, ...variants].join(''))}\n`;
}
