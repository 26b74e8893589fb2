/**
 * Items to loop over, of which there must be some: a test that loops over nothing cannot fail.
 *
 * @throws {Error} where it is empty
 */
export function someOf<T>(items: Iterable<T>): readonly T[] {
  const all = [...items];
  if (all.length === 0) throw new Error('There is nothing to test: the list is empty.');
  return all;
}
