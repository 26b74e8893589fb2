import { element } from './element.ts';
import { fillIn } from './search-settings.ts';
import type { SearchWords } from '../search-words.ts';

/** One value of a filter and the number of sections it leads to. */
export interface FilterValue<V> {
  value: V;
  label: string;
  count: number;
}

export interface Choice<V> {
  name: string;
  label: string;
  values: readonly FilterValue<V>[];
  chosen: V | undefined;
  choose: (value: V | undefined) => void;
}

/** A list to choose one value of a filter, or none; no list where there is nothing to choose. */
export function filterChoice<V extends string | number>(
  { name, label, values, chosen, choose }: Choice<V>,
  words: SearchWords,
): HTMLElement[] {
  const offered = values.filter(({ value, count }) => count > 0 || value === chosen);
  if (offered.length < 2 && chosen === undefined) return [];
  const options = offered.map((each) =>
    optionOf(String(each.value), fillIn(words.option, { label: each.label, count: each.count }), each.value === chosen),
  );
  const list = element(
    'select',
    { name, 'data-filter': name },
    optionOf('', words.all, chosen === undefined),
    ...options,
  );
  list.addEventListener('change', () =>
    choose(offered.find(({ value }) => String(value) === (list as HTMLSelectElement).value)?.value),
  );
  return [element('label', {}, label, ' ', list)];
}

function optionOf(value: string, label: string, isChosen: boolean): HTMLElement {
  return element('option', { value, ...(isChosen ? { selected: '' } : {}) }, label);
}
