import { routes } from '../../addressing/routes.ts';
import { libraryTerms } from '../../glossary/library-terms.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { xmlElement } from '../xml.ts';
import { responsible, type Role } from './agents.ts';
import type { AknEdition } from './edition.ts';
import { termEid } from './names.ts';

/** What the file refers to: the library, those responsible for the text, and the terms that it mentions. */
export function references(edition: AknEdition): string {
  const { document, library, lang } = edition;
  const agents = responsible(document.source, lang);
  const roles = [
    ...agents.flatMap(({ role }) => role ?? []),
    'editor' as const,
    ...(lang === 'en' ? ['translator' as const] : []),
  ];
  return xmlElement(
    'references',
    { source: '#library' },
    [
      xmlElement('TLCOrganization', {
        eId: 'library',
        href: routes.about(lang),
        showAs: library.facts.name[lang],
      }),
      ...agents.map(({ element, eId, href, shownAs }) => xmlElement(element, { eId, href, showAs: shownAs })),
      ...roles.map((role) => roleReference(role, edition)),
      ...termReferences(edition),
    ].join(''),
  );
}

function roleReference(role: Role, { lang }: AknEdition): string {
  const t = createTranslate(lang);
  return xmlElement('TLCRole', {
    eId: `role.${role}`,
    href: `/akn/ontology/role/${role}`,
    showAs: t(`akn.role.${role}`),
  });
}

/** The terms that the document mentions, each with the page that defines it. */
function termReferences({ document, library, lang }: AknEdition): string[] {
  const mentioned = new Set(document.pages.flatMap(({ blocks }) => blocks.flatMap(({ terms }) => terms)));
  return libraryTerms(library)(document.id)
    .filter(({ id }) => mentioned.has(id))
    .map((term) => {
      const name = term.untranslated === true ? term.zh.name : term[lang].name;
      return xmlElement('TLCTerm', { eId: termEid(term.id), href: routes.term(lang, term.id), showAs: name });
    });
}
