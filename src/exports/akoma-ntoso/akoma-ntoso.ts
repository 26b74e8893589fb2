import { kindOf } from '../../library/glossary-document.ts';
import { HTML_LANG, LANGS, type Lang } from '../../i18n/lang.ts';
import type { Library, LibraryDocument } from '../../library/library.ts';
import { namesOfTerms } from '../../glossary/library-terms.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { XML_HEAD, xmlElement, xmlText } from '../xml.ts';
import { mainBody } from './body.ts';
import type { AknEdition } from './edition.ts';
import { facts } from './facts.ts';
import { identification } from './identification.ts';
import { NumberedNotes } from './notes.ts';
import { references } from './references.ts';

/** A document in one language as a file below `/data`. */
export interface AknFile {
  /** Path below `/data`. */
  file: string;
  document: LibraryDocument;
  lang: Lang;
}

/** The files of a library: each published document, in both languages. */
export function aknFiles(library: Library): AknFile[] {
  return library.documents
    .filter(({ source }) => source.published !== false)
    .flatMap((document) => LANGS.map((lang) => ({ file: `akn/${document.id}-${lang}.xml`, document, lang })));
}

/**
 * A document in one language as Akoma Ntoso 3.0 (OASIS LegalDocML), the exchange format of parliaments and archives. The
 * `eId` of a block is `<page>__<fragment>`; facts about the document are in its metadata if stated or inferred; editorial
 * remarks are notes beside the text.
 */
export function akomaNtoso(edition: AknEdition): string {
  const { document, library, lang } = edition;
  const notes = new NumberedNotes(document);
  const meta = [
    identification(edition),
    publication(edition),
    references(edition),
    notes.metadata(lang),
    facts(edition),
  ];
  const title = xmlElement('docTitle', {}, xmlText(document.title[lang]));
  const doc = xmlElement(
    'doc',
    { name: kindOf(document) },
    [
      xmlElement('meta', {}, meta.filter((part) => part !== '').join('\n')),
      xmlElement('preface', { 'xml:lang': HTML_LANG[lang] }, xmlElement('p', {}, title)),
      mainBody(document, { lang, names: namesOfTerms(library, document.id), notes }),
    ].join('\n'),
  );
  return `${XML_HEAD}${xmlElement('akomaNtoso', { xmlns: NAMESPACE }, `\n${doc}\n`)}\n`;
}

/** The publication element, if a newspaper printed the text on a known day. */
function publication({ document: { source }, lang }: AknEdition): string {
  const { printed } = source;
  if (printed.basis === 'not-stated' || printed.value.en.length < 'YYYY-MM-DD'.length) return '';
  const showAs = createTranslate(lang)('akn.newspaper');
  return xmlElement('publication', { date: printed.value.en, name: 'newspaper', showAs });
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
