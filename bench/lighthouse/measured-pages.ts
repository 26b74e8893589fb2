import type { LibraryFacts } from '../../src/schemas/library-facts.ts';

/** What is opened, below the folder of a language. */
export interface MeasuredPage {
  kind: string;
  route: string;
}

/** One page of each kind; the door belongs to neither language. Lighthouse does not score pages that answer 404. */
export function measuredPages({ benchmark }: LibraryFacts): MeasuredPage[] {
  return [
    { kind: 'home', route: '' },
    ...(benchmark === undefined ? [] : pagesOfContent(benchmark)),
    { kind: 'glossary', route: 'glossary/' },
    { kind: 'index of names', route: 'names/' },
    { kind: 'indicators', route: 'indicators/' },
    { kind: 'projects', route: 'projects/' },
    { kind: 'brief', route: 'brief/' },
    { kind: 'search', route: 'search/' },
    { kind: 'verify', route: 'verify/' },
    { kind: 'about', route: 'about/' },
    { kind: 'downloads', route: 'downloads/' },
  ];
}

function pagesOfContent(benchmark: NonNullable<LibraryFacts['benchmark']>): MeasuredPage[] {
  const { heaviest, longest, annex, term, name, indicator, query } = benchmark;
  return [
    { kind: 'document', route: `${heaviest.slice(0, heaviest.indexOf('/'))}/` },
    { kind: 'chapter, the heaviest', route: `${heaviest}/` },
    { kind: 'report, the longest', route: `${longest}/` },
    { kind: 'annex', route: `${annex}/` },
    { kind: 'side by side', route: `parallel/${heaviest}/` },
    { kind: 'citation', route: `cite/${heaviest}/` },
    { kind: 'term', route: `glossary/${term}/` },
    { kind: 'name', route: `names/${name}/` },
    { kind: 'indicator', route: `indicators/${indicator}/` },
    { kind: 'search with results', route: `search/?q=${encodeURIComponent(query)}` },
  ];
}
