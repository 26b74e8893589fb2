import type { Lang } from '../../i18n/lang.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Source, SourceFact } from '../../schemas/source.ts';
import { slug } from './slug.ts';

/** A person or body responsible for a text. */
export interface Agent {
  eId: string;
  element: 'TLCPerson' | 'TLCOrganization' | 'TLCConcept';
  href: string;
  /** The name, in square brackets if inferred, as in references. */
  shownAs: string;
  /** The role; null where nobody is stated. */
  role: Role | null;
}

/** The role of somebody for a text or a file. */
export type Role = 'author' | 'issuer' | 'translator' | 'editor';

/** Those responsible for a document: its author and issuer, or a remark that neither is stated. */
export function responsible({ author, issuer }: Pick<Source, 'author' | 'issuer'>, lang: Lang): readonly Agent[] {
  const agents = [
    agent('author', { element: 'TLCPerson', folder: 'person' }, author, lang),
    agent('issuer', { element: 'TLCOrganization', folder: 'organization' }, issuer, lang),
  ].filter((one) => one !== null);
  return agents.length > 0 ? agents : [nobody(lang)];
}

function agent(
  role: 'author' | 'issuer',
  { element, folder }: { element: Agent['element']; folder: string },
  fact: SourceFact,
  lang: Lang,
): Agent | null {
  if (fact.basis === 'not-stated') return null;
  const name = fact.value[lang];
  return {
    eId: role,
    element,
    href: `/akn/ontology/${folder}/${slug(fact.value.en)}`,
    shownAs: fact.basis === 'inferred' ? `[${name}]` : name,
    role,
  };
}

function nobody(lang: Lang): Agent {
  return {
    eId: 'not-stated',
    element: 'TLCConcept',
    href: '/akn/ontology/concept/not-stated',
    shownAs: createTranslate(lang)('document.notStated'),
    role: null,
  };
}
