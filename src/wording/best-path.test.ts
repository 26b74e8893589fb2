import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestPath, type Weigh } from './best-path.ts';
import { weighing } from './weighing.ts';

/** The path in short: `0-1:0` pairs clauses 0 and 1 with sentence 0, `2:` leaves clause 2 unpaired. */
const way = (clauses: number, sentences: number, weigh: Weigh): string =>
  bestPath(clauses, sentences, weigh)
    .map((step) => `${run(step.clause, step.clauses)}:${run(step.sentence, step.sentences)}`)
    .join(' ');
const run = (from: number, count: number): string =>
  count === 0 ? '' : count === 1 ? `${from}` : `${from}-${from + count - 1}`;
/** Only the listed pairs fit. */
const only =
  (...fitting: readonly string[]): Weigh =>
  (step) =>
    fitting.includes(`${run(step.clause, step.clauses)}:${run(step.sentence, step.sentences)}`) ? 10 : -100;
const always =
  (weight: number): Weigh =>
  () =>
    weight;

for (const [name, clauses, sentences, weigh, expected] of [
  ['nothing beside nothing', 0, 0, always(0), ''],
  ['one beside the other', 2, 2, only('0:0', '1:1'), '0:0 1:1'],
  ['runs beside runs', 3, 3, only('0-1:0', '2:1-2'), '0-1:0 2:1-2'],
  ['a clause alone that nothing says, at either end', 3, 1, only('1:0'), '0: 1:0 2:'],
  ['a sentence alone that says nothing, at either end', 1, 3, only('0:1'), ':0 0:1 :2'],
  ['what fits badly, where all else costs more', 1, 1, always(-15.4), '0:0'],
  ['nothing beside what fits worse than both alone', 1, 1, always(-15.6), '0: :0'],
  ['clauses alone in a run that costs no more than one', 3, 1, only('2:0'), '0: 1: 2:0'],
  ['no more than sixteen clauses beside a sentence', 17, 1, always(0), '0: 1-16:0'],
  ['sixteen where they fit', 16, 1, always(0), '0-15:0'],
  ['three sentences beside a clause', 1, 3, always(0), '0:0-2'],
] as const)
  test(`pairs ${name}`, () => assert.equal(way(clauses, sentences, weigh), expected));

test('a run of unpaired clauses costs as much as one of them', () => {
  const weigh: Weigh = ({ clause, clauses }) => (clause === 2 && clauses === 1 ? 0 : clauses === 3 ? -3.4 : -100);
  assert.equal(way(3, 1, weigh), '0-2:0');
  const cheaper: Weigh = ({ clause, clauses }) => (clause === 2 && clauses === 1 ? 0 : clauses === 3 ? -3.6 : -100);
  assert.equal(way(3, 1, cheaper), '0: 1: 2:0');
});

const CLAUSES = ['扩大绿化面积，', '培育创新企业；', '保护历史建筑。', '改善医疗服务。'];
const LETTERS = 4.9 * 6;
/** A sentence with this many more letters than six characters usually take. */
const sentence = (more: number): string => 'x'.repeat(Math.round(LETTERS) + more);
const weight = (
  { clauses = 1, sentences = 1, clause = 0 },
  texts: readonly string[],
  list: Parameters<typeof weighing>[2] = new Map(),
): number => weighing(CLAUSES, texts, list)({ clause, clauses, sentence: 0, sentences });

test('the further apart their lengths, the worse texts fit, up to a limit', () => {
  const strays = Math.round(LETTERS) + 10 - LETTERS;
  assert.ok(Math.abs(weight({}, [sentence(10)]) + strays ** 2 / (2 * 14 * 6)) < 1e-9);
  assert.ok(weight({}, [sentence(0)]) > weight({}, [sentence(-10)]));
  assert.equal(weight({}, [sentence(500)]), -12);
});

test('a full stop within a run costs most, a semicolon little, a comma and the end of the run nothing', () => {
  const whole = (clauses: number): string[] => ['x'.repeat(Math.round(LETTERS * clauses))];
  const near = (value: number, expected: number): void => assert.ok(Math.abs(value - expected) < 0.01, String(value));
  near(weight({ clauses: 2 }, whole(2)), 0);
  near(weight({ clauses: 3 }, whole(3)), -2);
  near(weight({ clauses: 2, clause: 2 }, whole(2)), -20);
  near(weight({ clauses: 4 }, whole(4)), -22);
});

test('each additional sentence costs a little', () => {
  const half = 'x'.repeat(Math.round(LETTERS) / 2);
  assert.ok(Math.abs(weight({ sentences: 2 }, [half, half]) - weight({}, [half + half]) + 1) < 0.1);
});

test('a word supports a pairing if its English is there, and counts against it if not', () => {
  const list = new Map([['绿化', { answered: 0.8, byChance: 0.1, stems: new Set(['green']) }]]);
  const [there, elsewhere] = ['green '.padEnd(Math.round(LETTERS), 'x'), sentence(0)];
  const plain = weight({}, [elsewhere]);
  assert.ok(Math.abs(weight({}, [there], list) - plain - Math.log(0.8 / 0.1)) < 1e-9);
  assert.ok(Math.abs(weight({}, [elsewhere], list) - plain - Math.log((1 - 0.8) / (1 - 0.1))) < 1e-9);
  const common = new Map([['绿化', { answered: 0.8, byChance: 0.75, stems: new Set(['green']) }]]);
  assert.equal(weight({}, [elsewhere], common), plain);
});
