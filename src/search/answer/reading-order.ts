import { isQuestion } from '../query/is-question.ts';
import type { SearchAnswer, SearchResult, SearchSection } from '../search-result.ts';

/** Sections of one kind, in the order in which a reader should see them. */
export type ReadingGroup =
  | { kind: 'literal' | 'elsewhere' | 'apart' | 'near'; sections: SearchSection[] }
  | { kind: 'answers'; sections: SearchAnswer[] };

/**
 * A result in the order in which a reader should see it, each section once: what stands literally as one phrase; what
 * speaks of the named thing in other words; sections that only hold the words apart; answers; the nearest. To a question,
 * and where nothing stands literally, answers come right behind it.
 */
export function readingOrder(
  query: string,
  {
    sections,
    term,
    answers,
    near,
  }: Pick<SearchResult, 'sections' | 'answers' | 'near'> & {
    term: Pick<NonNullable<SearchResult['term']>, 'elsewhere'> | null;
  },
): ReadingGroup[] {
  const elsewhere = term?.elsewhere ?? [];
  const literal: ReadingGroup = { kind: 'literal', sections: sections.filter(isTogether) };
  const rest: ReadingGroup[] = [
    { kind: 'elsewhere', sections: elsewhere.filter(isTogether) },
    { kind: 'apart', sections: [...sections, ...elsewhere].filter((section) => !isTogether(section)) },
  ];
  // Whoever looks something up by its name, and finds it, asks nothing.
  const isLookedUp = term !== null && literal.sections.length > 0 && !isQuestion(query);
  const answering: ReadingGroup = { kind: 'answers', sections: isLookedUp ? [] : answers };
  const answersFirst = isQuestion(query) || (literal.sections.length === 0 && sections.length === 0);
  const groups = answersFirst ? [literal, answering, ...rest] : [literal, ...rest, answering];
  return eachOnce([...groups, { kind: 'near', sections: near }]);
}

function isTogether({ apart }: SearchSection): boolean {
  return apart !== true;
}

function eachOnce(groups: readonly ReadingGroup[]): ReadingGroup[] {
  const seen = new Set<string>();
  const isNew = (section: SearchSection): boolean => {
    const key = `${section.document}/${section.page}/${section.section ?? ''}`;
    return !seen.has(key) && seen.add(key).size > 0;
  };
  return groups
    .map((group) => ({ ...group, sections: group.sections.filter(isNew) }) as ReadingGroup)
    .filter(({ sections }) => sections.length > 0);
}
