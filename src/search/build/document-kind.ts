import { GLOSSARY } from '../../library/glossary-document.ts';
import type { LibraryDocument } from '../../library/library.ts';
import type { DocumentKind } from '../search-result.ts';

/** What a reader calls a document. The glossary is a kind of its own, although the plan prints it. */
export function documentKind({ id, source }: Pick<LibraryDocument, 'id' | 'source'>): DocumentKind {
  if (id === GLOSSARY) return 'glossary';
  switch (source.kind) {
    case 'plan':
    case 'special-plan':
      return 'plan';
    case 'draft-plan':
      return 'draft';
    case 'plan-report':
    case 'budget-report':
    case 'communique':
    case 'work-report':
      return 'report';
    case 'notice':
    case 'measures':
      return 'rule';
    case 'press-feature':
      return 'press';
    default:
      return source.kind satisfies never;
  }
}
