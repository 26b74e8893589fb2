import type { EverydayFile } from '../files/first-answer.ts';
import type { SearchedLibrary } from './searched-library.ts';

/** Everyday names of the indicators, for readers who do not know the official ones; undefined where there are none. */
export function everydayNames(indicators: SearchedLibrary['indicators']): EverydayFile | undefined {
  const called = indicators.flatMap(({ id, everyday }) => (everyday === undefined ? [] : [[id, everyday] as const]));
  return called.length === 0 ? undefined : Object.fromEntries(called);
}
