import { HTML_LANG, LANGS, type Lang } from '../i18n/lang.ts';
import { termPlace } from '../glossary/term-place.ts';
import type { Library } from '../library/library.ts';
import type { Term } from '../schemas/term.ts';
import { definitionOf } from './glossary.ts';
import { XML_HEAD, xmlElement, xmlText } from './xml.ts';

/** Editions of ISO 30042. Many programs still read only the first one, OmegaT and Weblate among them. */
export type TbxEdition = '2008' | '2019';

/**
 * `/data/glossary.tbx` and `/data/glossary-2008.tbx`: the official terms with their definitions, then the names, as
 * TBX-Basic (in 2019 style DCA). The id of a concept is `term-` or `name-` and the id of its page, with points for the slashes of
 * a term of another document. Forms beside the first
 * are `admittedTerm`.
 */
export function glossaryTbx(library: Library, edition: TbxEdition): string {
  const words = WORDS[edition];
  const terms = library.terms.map((term) =>
    concept(words, `term-${term.id.replaceAll('/', '.')}`, 'official term', sourceOf(term), (lang) =>
      lang === 'en' && term.untranslated ? '' : languageOf(words, lang, term[lang], definitionIn(library, term, lang)),
    ),
  );
  const names = library.names.map((name) =>
    concept(words, `name-${name.id}`, name.kind, `names/${name.id}`, (lang) => languageOf(words, lang, name[lang], '')),
  );
  const source = xmlElement(
    'fileDesc',
    {},
    `${xmlElement('titleStmt', {}, xmlElement('title', {}, xmlText(`${library.facts.name.en}: terms and names`)))}${xmlElement('sourceDesc', {}, xmlElement('p', {}, SOURCE))}`,
  );
  const text = xmlElement('text', {}, xmlElement('body', {}, `\n${[...terms, ...names].join('')}`));
  return `${XML_HEAD}${xmlElement(words.root, words.attributes, `\n${xmlElement(words.header, {}, source + words.encoding)}\n${text}\n`)}\n`;
}

function sourceOf({ id }: Term): string {
  const { document, page } = termPlace(id);
  return `${document}/${page}`;
}

interface Words {
  root: string;
  attributes: Readonly<Record<string, string>>;
  header: string;
  /** What the header says about the data categories. */
  encoding: string;
  concept: string;
  language: string;
  term: string;
}

const WORDS: Readonly<Record<TbxEdition, Words>> = {
  '2008': {
    root: 'martif',
    attributes: { type: 'TBX-Basic', 'xml:lang': 'en' },
    header: 'martifHeader',
    encoding: xmlElement('encodingDesc', {}, xmlElement('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')),
    concept: 'termEntry',
    language: 'langSet',
    term: 'tig',
  },
  '2019': {
    root: 'tbx',
    attributes: { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' },
    header: 'tbxHeader',
    encoding: '',
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
  },
};

const SOURCE = 'Chinese terms and definitions as printed in the plan; the English is an unofficial translation.';

interface Forms {
  name: string;
  variants: readonly string[];
}

function concept(words: Words, id: string, subject: string, source: string, language: (lang: Lang) => string): string {
  const facts = `${xmlElement('descrip', { type: 'subjectField' }, subject)}${xmlElement('admin', { type: 'source' }, source)}`;
  return `${xmlElement(words.concept, { id }, facts + LANGS.map(language).join(''))}\n`;
}

function languageOf(words: Words, lang: Lang, { name, variants }: Forms, definition: string): string {
  const forms = [
    termSection(words, name, 'preferredTerm-admn-sts'),
    ...variants.map((variant) => termSection(words, variant, 'admittedTerm-admn-sts')),
  ];
  return xmlElement(words.language, { 'xml:lang': HTML_LANG[lang] }, definition + forms.join(''));
}

function definitionIn(library: Library, term: Term, lang: Lang): string {
  const definition = definitionOf(library, term, lang);
  return definition === null ? '' : xmlElement('descrip', { type: 'definition' }, xmlText(definition));
}

function termSection(words: Words, form: string, status: string): string {
  return xmlElement(
    words.term,
    {},
    xmlElement('term', {}, xmlText(form)) + xmlElement('termNote', { type: 'administrativeStatus' }, status),
  );
}
