import type { Random } from '../permanence/random.ts';
import { lineInsertion, onLines, onText, type Spoilers } from './spoiler.ts';

/** Ways to break the ledger of published addresses. */
export const LEDGER_SPOILERS: Spoilers = {
  'strange lines': lineInsertion(
    'block',
    'block a',
    'block a/b/c 123456789012',
    'page ../..',
    'page plan-2021-2025/__proto__',
    'term __proto__ 123456789012',
    'name constructor 123456789012',
    'document plan-2021-2025 secret',
    'DOCUMENT a public',
    'block plan-2021-2025/chapter-1/s1-p1 zzzzzzzzzzzz',
    ' page plan-2021-2025/chapter-1',
    'page  plan-2021-2025/chapter-1',
    'page plan-2021-2025/chapter-1 ',
    'page plan-2021-2025/chapter-1 x',
    '# a remark',
    'document other public',
    'page other/page',
    'block other/page/p1 123456789012',
    'block plan-2021-2025/chapter-1/s1-p1 123456789012',
  ),
  'a line in capitals': onLines((lines, at) => lines.with(at, (lines[at] ?? '').toUpperCase())),
  'a different stamp': onLines((lines, at) =>
    lines.with(at, (lines[at] ?? '').replace(/[0-9a-f]{12}$/, '000000000000')),
  ),
  'a different id': onLines((lines, at, random) =>
    lines.with(at, (lines[at] ?? '').replace(/\d+/, String(random.below(99)))),
  ),
};

/** Ways to break the list of redirects; most ignore the given text, which is only a comment. */
export const REDIRECT_SPOILERS: Spoilers = {
  'to itself': onText(() => move('plan-2021-2025/chapter-1/p1', 'plan-2021-2025/chapter-1/p1')),
  'a circle': onText((_, random) => chain(2 + random.below(20), true)),
  'a long chain': onText((_, random) => chain(random.of([3, 50, 2000]), false)),
  'a fan of chains': onText(() =>
    Array.from(
      { length: 40 },
      (_, index) =>
        `- {from: old/p/p${index + 1}, to: [old/p/p${index + 2}, old/q/p${index + 2}], reason: x, date: "2027-01-01"}\n- {from: old/q/p${index + 1}, to: [old/p/p${index + 2}, old/q/p${index + 2}], reason: x, date: "2027-01-01"}\n`,
    ).join(''),
  ),
  'to nowhere': onText((_, random) =>
    move(
      publishedOrNot(random),
      random.of([
        'nowhere',
        'nowhere/page/p1',
        'glossary/nowhere',
        'names/nowhere',
        'plan-2021-2025/chapter-99',
        '../../etc',
        'https://example.com',
        '',
      ]),
    ),
  ),
  'from an existing address': onText((_, random) => move(publishedOrNot(random), 'plan-2021-2025/chapter-2')),
  twice: onText(() => move('a/b/p1', 'plan-2021-2025/chapter-2') + move('a/b/p1', 'plan-2021-2025/chapter-3')),
  'a document to its own page': onText(() => move('old', 'old/old') + move('old/old', 'old/old/old')),
  'strange entries': onText(
    (_, random) =>
      `- {${random.of(['from: 1', 'from: a/b/c, to: []', 'from: a, gone: false, reason: x, date: "2027-01-01"', 'changed: a/b/p1, from: "x", to: "y", reason: x, date: "2027-01-01"', 'from: a, to: b, reason: " ", date: "2027-01-01"', 'from: a, to: b, reason: x, date: "2027-02-30"', 'from: a, to: b, reason: x, date: 2027-01-01', 'from: a, to: b, gone: true, reason: x, date: "2027-01-01"', 'changed: plan-2021-2025/chapter-1/s1-p1, from: "000000000000", to: "000000000000", reason: x, date: "2027-01-01"', 'from: A/B, to: b, reason: x, date: "2027-01-01"', 'toString: 1', '__proto__: {changed: a}'])}}\n`,
  ),
  many: onText(() =>
    Array.from({ length: 3000 }, (_, index) => move(`old/p/p${index + 1}`, 'plan-2021-2025/chapter-2')).join(''),
  ),
};

function move(from: string, to: string): string {
  return `- {from: "${from}", to: "${to}", reason: x, date: "2027-01-01"}\n`;
}

function chain(length: number, closed: boolean): string {
  const at = (index: number): string => `old/p/p${index + 1}`;
  return Array.from({ length }, (_, index) =>
    move(at(index), index === length - 1 ? (closed ? at(0) : 'plan-2021-2025/chapter-2') : at(index + 1)),
  ).join('');
}

function publishedOrNot(random: Random): string {
  return random.of([
    'plan-2021-2025/chapter-1/s1-p1',
    'plan-2021-2025/chapter-1',
    'plan-2021-2025',
    'glossary/tto',
    'names/xu-hui',
    'never/published/p1',
    '',
  ]);
}
