import type { IndexedIndicator, IndexedName, IndexedTerm } from '../files/first-answer.ts';
import { keyedTerm, type KeyedTerm } from './term-keys.ts';

/** The indicators in their order, then the names, those that most blocks mention first. */
export function namedInOrder(indicators: readonly IndexedIndicator[], names: readonly IndexedName[]): KeyedTerm[] {
  return [...indicators.map(ofIndicator), ...[...names].sort((a, b) => b.places - a.places).map(ofName)].map(keyedTerm);
}

function ofIndicator(indicator: IndexedIndicator): IndexedTerm {
  return { ...indicator, ...ownNames(indicator), kind: 'indicator' };
}

/** Fills in what the file of names leaves out because it can be derived. */
function ofName(name: IndexedName): IndexedTerm {
  return { ...name, ...ownNames(name), pinyin: [name.id.replaceAll('-', ' '), ...name.pinyin] };
}

function ownNames({ id, forms }: Pick<IndexedTerm, 'id' | 'forms'>): Pick<IndexedTerm, 'zh' | 'en'> {
  return { zh: forms.zh[0] ?? id, en: forms.en[0] ?? id };
}
