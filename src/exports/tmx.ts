import { routes } from '../addressing/routes.ts';
import { HTML_LANG, LANGS } from '../i18n/lang.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Library, LibraryBlock } from '../library/library.ts';
import { XML_HEAD, xmlElement, xmlText } from './xml.ts';

/**
 * `/data/corpus.tmx`: a translation memory (TMX 1.4b) of all blocks whose English follows the Chinese as it stands now.
 * The `tuid` is the block id. A block that is missing its English, or whose Chinese changed since, is no pair.
 */
export function corpusTmx(library: Library, version: string): string {
  const pairs = library.blocks.flatMap((block) => (isAligned(block) ? [unit(block)] : []));
  const header = xmlElement(
    'header',
    {
      creationtool: library.facts.id,
      creationtoolversion: version,
      segtype: 'paragraph',
      'o-tmf': library.facts.id,
      adminlang: 'en',
      srclang: HTML_LANG.zh,
      datatype: 'plaintext',
    },
    LANGS.map((lang) =>
      xmlElement('note', { 'xml:lang': HTML_LANG[lang] }, xmlText(createTranslate(lang)('site.notOfficialEnglish'))),
    ).join(''),
  );
  return `${XML_HEAD}<tmx version="1.4">\n${header}\n<body>\n${pairs.join('')}</body>\n</tmx>\n`;
}

type Aligned = LibraryBlock & { en: string };

/** Whether the two languages of a block say the same, as far as anybody has reviewed it. */
export function isAligned(block: LibraryBlock): block is Aligned {
  return block.en !== null && block.translation === 'current';
}

function unit(block: Aligned): string {
  const properties = {
    document: block.document,
    kind: block.kind,
    ...Object.fromEntries(LANGS.map((lang) => [`url-${lang}`, routes.block(lang, block.id)])),
  };
  const written = Object.entries(properties).map(([type, value]) =>
    xmlElement('prop', { type: `x-${type}` }, xmlText(value)),
  );
  const variants = LANGS.map((lang) =>
    xmlElement('tuv', { 'xml:lang': HTML_LANG[lang] }, xmlElement('seg', {}, xmlText(block[lang]))),
  );
  return `${xmlElement('tu', { tuid: block.id }, [...written, ...variants].join(''))}\n`;
}
