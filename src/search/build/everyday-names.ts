import type { EverydayFile } from '../files/first-answer.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** What readers call the indicators who do not know their names; undefined where no indicator is called anything. */
export function everydayNames(indicators: SearchedLibrary['indicators']): EverydayFile | undefined {
  const called = indicators.flatMap(({ id, everyday }) => (everyday === undefined ? [] : [[id, everyday] as const]));
  return called.length === 0 ? undefined : Object.fromEntries(called);
}
