import { routes } from '../../addressing/routes.ts';
import { HTML_LANG } from '../../i18n/lang.ts';
import { kindOf } from '../../library/glossary-document.ts';
import { xmlElement } from '../xml.ts';
import { responsible, type Role } from './agents.ts';
import type { AknEdition } from './edition.ts';
import { AKN_LANG, COUNTRY, workUri } from './names.ts';
import { workDates, type NamedDate } from './work-dates.ts';

/**
 * What the file is in terms of FRBR: the work, with its stated or inferred facts, its wording in one language, and this file.
 * The English is a translation by the library, and neither copy is authoritative.
 */
export function identification(edition: AknEdition): string {
  return xmlElement(
    'identification',
    { source: '#library' },
    work(edition) + expression(edition) + manifestation(edition),
  );
}

function work(edition: AknEdition): string {
  const { document, library } = edition;
  const { source, shortTitle } = document;
  const uri = workUri(document, library.facts);
  return xmlElement(
    'FRBRWork',
    {},
    [
      named(`${uri}/!main`, uri),
      workDates(source).dates.map(frbrDate).join(''),
      authorsOf(edition),
      xmlElement('FRBRcountry', { value: COUNTRY }),
      xmlElement('FRBRsubtype', { value: kindOf(document) }),
      xmlElement('FRBRname', { value: shortTitle.zh, 'xml:lang': HTML_LANG.zh }),
      xmlElement('FRBRname', { value: shortTitle.en, 'xml:lang': HTML_LANG.en }),
    ].join(''),
  );
}

function expression(edition: AknEdition): string {
  const { document, lang } = edition;
  const original = lang === 'zh';
  const translation = {
    href: expressionUri(edition, 'zh'),
    fromLanguage: AKN_LANG.zh,
    authoritative: 'false',
    by: '#library',
  };
  const uri = expressionUri(edition, lang);
  return xmlElement(
    'FRBRExpression',
    {},
    [
      named(`${uri}/!main`, uri),
      xmlElement('FRBRalias', { name: 'page', value: routes.document(lang, document.id) }),
      original ? workDates(document.source).dates.map(frbrDate).join('') : frbrDate(changeDate(edition)),
      original ? authorsOf(edition) : author('library', 'translator'),
      xmlElement('FRBRauthoritative', { value: 'false' }),
      xmlElement('FRBRlanguage', { language: AKN_LANG[lang] }),
      original ? '' : xmlElement('FRBRtranslation', translation),
    ].join(''),
  );
}

function manifestation(edition: AknEdition): string {
  const uri = expressionUri(edition, edition.lang);
  return xmlElement(
    'FRBRManifestation',
    {},
    [
      named(`${uri}/!main.xml`, `${uri}.xml`),
      frbrDate(changeDate(edition)),
      author('library', 'editor'),
      xmlElement('FRBRformat', { value: 'application/akn+xml' }),
    ].join(''),
  );
}

/** The day of the newest change; where it is not known, that of the text, because the format requires a day. */
function changeDate({ changed, document: { source } }: AknEdition): NamedDate {
  return changed === null
    ? { date: workDates(source).dates[0].date, name: 'not-known' }
    : { date: changed, name: 'newest-change' };
}

function expressionUri({ document, library }: AknEdition, lang: AknEdition['lang']): string {
  return `${workUri(document, library.facts)}/${AKN_LANG[lang]}@`;
}

function named(component: string, uri: string): string {
  return xmlElement('FRBRthis', { value: component }) + xmlElement('FRBRuri', { value: uri });
}

function frbrDate({ date, name }: NamedDate): string {
  return xmlElement('FRBRdate', { date, name });
}

function authorsOf({ document: { source }, lang }: AknEdition): string {
  return responsible(source, lang)
    .map(({ eId, role }) => author(eId, role))
    .join('');
}

function author(agent: string, role: Role | null): string {
  return xmlElement('FRBRauthor', { href: `#${agent}`, ...(role === null ? {} : { as: `#role.${role}` }) });
}
