import { GLOSSARY, kindOf } from '../../library/glossary-document.ts';
import type { LibraryDocument } from '../../library/library.ts';
import type { DocumentKind } from '../search-result.ts';

/** What a reader calls a document. The glossary is a kind of its own, although the plan prints it. */
export function documentKind(document: Pick<LibraryDocument, 'id' | 'source'>): DocumentKind {
  const kind = kindOf(document);
  switch (kind) {
    case GLOSSARY:
      return 'glossary';
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
      return kind satisfies never;
  }
}
