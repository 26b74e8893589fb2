import { HTML_LANG, LANGS, type Lang } from '../i18n/lang.ts';
import { GLOSSARY } from '../library/glossary-document.ts';
import type { Library } from '../library/library.ts';
import type { Term } from '../schemas/term.ts';
import { definitionOf } from './glossary.ts';
import { XML_HEAD, xmlElement, xmlText } from './xml.ts';

/**
 * `/data/glossary.tbx`: the official terms with their definitions, then the names, as TBX-Basic (ISO 30042:2019, style
 * DCA). The id of a concept is `term-` or `name-` and the id of its page. Forms beside the first are `admittedTerm`.
 */
export function glossaryTbx(library: Library): string {
  const terms = library.terms.map((term) =>
    concept(`term-${term.id}`, 'official term', `${GLOSSARY.id}/${term.id}`, (lang) => languageOf(lang, term[lang], definitionIn(library, term, lang))),
  );
  const names = library.names.map((name) => concept(`name-${name.id}`, name.kind, `names/${name.id}`, (lang) => languageOf(lang, name[lang], '')));
  const source = xmlElement('fileDesc', {}, `${xmlElement('titleStmt', {}, xmlElement('title', {}, TITLE))}${xmlElement('sourceDesc', {}, xmlElement('p', {}, SOURCE))}`);
  const text = xmlElement('text', {}, xmlElement('body', {}, `\n${[...terms, ...names].join('')}`));
  return `${XML_HEAD}${xmlElement('tbx', { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' }, `\n${xmlElement('tbxHeader', {}, source)}\n${text}\n`)}\n`;
}

const TITLE = 'Xuhui Plan Library: terms and names';
const SOURCE = 'Chinese terms and definitions as printed in the plan; the English is an unofficial translation.';

interface Forms {
  name: string;
  variants: readonly string[];
}

function concept(id: string, subject: string, source: string, language: (lang: Lang) => string): string {
  const facts = `${xmlElement('descrip', { type: 'subjectField' }, subject)}${xmlElement('admin', { type: 'source' }, source)}`;
  return `${xmlElement('conceptEntry', { id }, facts + LANGS.map(language).join(''))}\n`;
}

function languageOf(lang: Lang, { name, variants }: Forms, definition: string): string {
  const forms = [termSection(name, 'preferredTerm-admn-sts'), ...variants.map((variant) => termSection(variant, 'admittedTerm-admn-sts'))];
  return xmlElement('langSec', { 'xml:lang': HTML_LANG[lang] }, definition + forms.join(''));
}

function definitionIn(library: Library, term: Term, lang: Lang): string {
  const definition = definitionOf(library, term, lang);
  return definition === null ? '' : xmlElement('descrip', { type: 'definition' }, xmlText(definition));
}

function termSection(form: string, status: string): string {
  return xmlElement('termSec', {}, xmlElement('term', {}, xmlText(form)) + xmlElement('termNote', { type: 'administrativeStatus' }, status));
}
