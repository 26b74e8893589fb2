import { XML_HEAD, xmlElement, xmlText } from '../exports/xml.ts';
import { HTML_LANG } from '../i18n/lang.ts';
import type { ExchangePage, ExchangeUnit } from './exchange-unit.ts';

/**
 * The state of each unit in an exported file. OmegaT leaves it as it is even when a unit is translated, so it must not be
 * `needs-translation`, with which other programs mark what is unfinished.
 */
export const EXPORTED_STATES = { '1.2': 'new', '2.1': 'initial' } as const;

/** XLIFF 1.2, which OmegaT, Translate Toolkit and Trados read: a `file` for each page, proposals as `alt-trans`. */
export function writeXliff12(pages: readonly ExchangePage[]): string {
  const files = pages.map(({ id, units }) =>
    xmlElement(
      'file',
      { original: id, 'source-language': HTML_LANG.zh, 'target-language': HTML_LANG.en, datatype: 'plaintext' },
      `\n${xmlElement('header', {}, xmlElement('note', {}, ADVICE))}\n${xmlElement('body', {}, `\n${units.map(unit12).join('')}`)}\n`,
    ),
  );
  return `${XML_HEAD}${xmlElement('xliff', { version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' }, `\n${files.join('\n')}\n`)}\n`;
}

/** XLIFF 2.1 with the module of translation candidates. */
export function writeXliff21(pages: readonly ExchangePage[]): string {
  const files = pages.map(({ id, units }) =>
    xmlElement(
      'file',
      { id: id.replaceAll('/', '.'), original: id },
      `\n${xmlElement('notes', {}, xmlElement('note', {}, ADVICE))}\n${units.map(unit21).join('')}`,
    ),
  );
  const attributes = {
    version: '2.1',
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
    srcLang: HTML_LANG.zh,
    trgLang: HTML_LANG.en,
  };
  return `${XML_HEAD}${xmlElement('xliff', attributes, `\n${files.join('\n')}\n`)}\n`;
}

const ADVICE =
  'Translate into American English. Notes give the approved English of terms and names; proposals are similar sentences that are translated elsewhere, with their place. A unit left without English, or with the Chinese as its target, stays untranslated.';

function unit12({ id, zh, notes, matches }: ExchangeUnit): string {
  const content = [
    xmlElement('source', {}, xmlText(zh)),
    // OmegaT translates the target and skips a unit without one, so the target starts as the Chinese.
    xmlElement('target', { state: EXPORTED_STATES['1.2'] }, xmlText(zh)),
    ...notes.map((note) => xmlElement('note', {}, xmlText(note))),
    ...matches.map(({ zh: source, en, block, likeness }) =>
      xmlElement(
        'alt-trans',
        { 'match-quality': `${likeness}%`, origin: block },
        xmlElement('source', {}, xmlText(source)) + xmlElement('target', {}, xmlText(en)),
      ),
    ),
  ];
  return `${xmlElement('trans-unit', { id, 'xml:space': 'preserve' }, `\n${content.join('\n')}\n`)}\n`;
}

/** Each translation candidate refers to the segment it is for, here the whole unit. */
function unit21({ id, zh, notes, matches }: ExchangeUnit): string {
  const source = xmlElement('source', {}, xmlText(zh));
  const candidates = matches.map((match) =>
    xmlElement(
      'mtc:match',
      { ref: '#s1', type: 'tm', similarity: `${match.likeness}.0`, origin: match.block },
      xmlElement('source', {}, xmlText(match.zh)) + xmlElement('target', {}, xmlText(match.en)),
    ),
  );
  const content = [
    ...(candidates.length === 0 ? [] : [xmlElement('mtc:matches', {}, candidates.join(''))]),
    ...(notes.length === 0
      ? []
      : [xmlElement('notes', {}, notes.map((note) => xmlElement('note', {}, xmlText(note))).join(''))]),
    xmlElement('segment', { id: 's1', state: EXPORTED_STATES['2.1'] }, source),
  ];
  return `${xmlElement('unit', { id, 'xml:space': 'preserve' }, `\n${content.join('\n')}\n`)}\n`;
}
