import type { Hedge } from '../numbers/hedges.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { readChineseNumbers } from '../numbers/read-chinese.ts';
import type { Qualifier } from '../schemas/indicator.ts';
import { movePoint } from './move-point.ts';
import type { Unit } from './units.ts';

/** What quoted words say, in the unit of their series. */
export interface ReadValue {
  value: string | null;
  /** The lower end, where the words end with a range. */
  from: string | null;
  qualifier: Qualifier;
  /** False where the unit is neither after the figure nor in a separate cell. */
  hasUnit: boolean;
}

/** Reads the last number in a Chinese quotation, or the words that stand for one; null where it has neither. */
export function readValue(literal: string, unit: Unit): ReadValue | null {
  const words = WORDS.find(([, pattern]) => pattern.test(literal));
  if (words !== undefined) return { value: null, from: null, qualifier: words[0], hasUnit: true };
  const numbers = readChineseNumbers(literal).filter(({ form }) => form !== 'loose');
  const last = numbers.at(-1);
  if (last === undefined) return null;
  const symbol = signBehind(literal, last, unit);
  const inUnit = ({ key }: NumberMention): string =>
    movePoint(key.replace('%', ''), symbol === undefined ? 0 : (unit.symbols[symbol] ?? 0) - unit.power);
  const before = numbers.at(-2);
  return {
    value: inUnit(last),
    from: before?.text === last.text ? inUnit(before) : null,
    qualifier: qualifierOf(symbol === undefined ? last : hedgedBehind(literal, symbol, last), literal),
    hasUnit: symbol !== undefined && last.currency !== 'USD',
  };
}

/** Targets and results without a figure: in step with, the quota assigned, all, almost all. */
const WORDS: readonly (readonly [Qualifier, RegExp])[] = [
  ['in-step-with', /与[^，。\t]*同步$/],
  ['as-assigned', /(?:下达|市指标)[^，。\t\d]*$/],
  ['basically-all', /基本[^，。\t]*全覆盖$/],
  ['all', /全部达到[^，。\t\d]*$/],
];

/** The unit symbol after a figure, or in a cell of the row. */
function signBehind(literal: string, { text }: NumberMention, unit: Unit): string | undefined {
  const end = literal.lastIndexOf(text) + text.length;
  const behind = literal.slice(end).trimStart();
  const cells = literal.split('\t');
  return Object.keys(unit.symbols).find(
    (symbol) => text.endsWith(symbol) || behind.startsWith(symbol) || cells.includes(symbol),
  );
}

/** A hedge may follow a long unit, as in 35 微克/立方米以下; it is read with the unit removed. */
function hedgedBehind(literal: string, symbol: string, last: NumberMention): NumberMention {
  if (last.text.endsWith(symbol) || last.hedge !== null) return last;
  const bare =
    literal.slice(0, literal.lastIndexOf(symbol)) + literal.slice(literal.lastIndexOf(symbol) + symbol.length);
  return readChineseNumbers(bare).findLast(({ key }) => key === last.key) ?? last;
}

const QUALIFIER_OF = {
  about: 'about',
  nearly: 'nearly',
  over: 'more-than',
  'at least': 'at-least',
  under: 'less-than',
  'at most': 'at-most',
  within: 'at-most',
  plus: 'more-than',
  below: 'at-most',
  only: 'exact',
  exactly: 'exact',
} as const satisfies Record<Hedge, Qualifier>;

/** 迈上 3000 亿元台阶 says that the figure was reached, not that it is the exact figure. */
function qualifierOf({ hedge }: NumberMention, literal: string): Qualifier {
  if (hedge === null) return literal.endsWith('台阶') ? 'at-least' : 'exact';
  return QUALIFIER_OF[hedge];
}
