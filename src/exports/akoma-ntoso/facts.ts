import { routes } from '../../addressing/routes.ts';
import type { Basis, SourceFact } from '../../schemas/source.ts';
import { xmlElement, xmlText } from '../xml.ts';
import type { AknEdition } from './edition.ts';

/**
 * The basis of each fact about a document, which FRBR cannot express: stated (and where), inferred (and why) or not stated.
 * The element is defined by this library.
 */
export function facts({ document: { source }, library, lang }: AknEdition): string {
  const { kind, status, printedPages } = source.bases;
  const written = [
    fact('kind', kind, source.kind),
    fact('status', status, source.status[lang]),
    ...(['issuer', 'author', 'date', 'printed'] as const).map((name) =>
      fact(name, source[name], valueOf(source[name])),
    ),
    ...(printedPages === undefined ? [] : [fact('printedPages', printedPages, null)]),
  ];
  const namespace = `urn:${library.facts.id}:facts`;
  return xmlElement(
    'proprietary',
    { source: '#library' },
    xmlElement('library:facts', { 'xmlns:library': namespace, sha256: source.sha256 }, written.join('')),
  );

  function valueOf(stated: SourceFact): string | null {
    return stated.basis === 'not-stated' ? null : stated.value[lang];
  }

  function fact(name: string, basis: Basis | SourceFact, value: string | null): string {
    return xmlElement(
      'library:fact',
      {
        name,
        basis: basis.basis,
        ...(value === null || basis.basis === 'not-stated' ? {} : { value }),
        ...(basis.basis === 'stated' ? { at: routes.block(lang, basis.at) } : {}),
      },
      basis.basis === 'inferred' ? xmlText(basis.reason[lang]) : '',
    );
  }
}
