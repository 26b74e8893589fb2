import { insertion, lineInsertion, onLines, onText, type Spoiler, type Spoilers } from './spoiler.ts';

/** Ways to break a list or map in YAML. */
export const YAML_SPOILERS: Spoilers = {
  'a different value': valueBy(
    '1',
    'true',
    'null',
    '~',
    '',
    '[]',
    '{}',
    '[[[]]]',
    '2024-01-01',
    '.inf',
    '.nan',
    '-1',
    '1e999',
    '0o17',
    '0x1F',
    '"\\ud800"',
    '"\\u0000"',
    '"\\u202e"',
    '!!js/function "x"',
    '!!binary aGk=',
    '!!set {a}',
    '&a b',
    '*a',
    '|\n',
    '>\n',
    '"',
    "'",
    '- a',
    '@a',
    '`a`',
    '%a',
    '../../../etc/passwd',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
  ),
  'a different key': onLines((lines, at, random) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(
        /[\w]+(?=:)/,
        random.of([
          '__proto__',
          'constructor',
          'toString',
          'ID',
          'id ',
          '中',
          '',
          '?',
          '<<',
          '1',
          'null',
          '"a b"',
          '[a]',
          '{a: b}',
        ]),
      ),
    ),
  ),
  'an extra key': lineInsertion(
    'extra: 1',
    '  extra: 1',
    '    extra: [',
    '__proto__: {polluted: true}',
    '  __proto__: {polluted: true}',
    '  constructor: {prototype: {polluted: true}}',
    '<<: {a: b}',
    '  <<: *x',
    '? [a, b]',
    '- ',
    '-',
    '- - -',
    '\t- a',
    '...',
    '---',
    '%YAML 1.1',
    '!!omap',
    '# a remark',
  ),
  'the same key twice': onLines((lines, at) => lines.toSpliced(at, 0, (lines[at] ?? '').replace('- ', '  '))),
  'a different indent': onLines((lines, at, random) =>
    lines.with(at, random.of([' ', '   ', '\t', '        ', '']) + (lines[at] ?? '').trimStart()),
  ),
  'a bomb of aliases': onText(
    () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map(
          (name, index) =>
            `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[index] ?? ''}`).join(',')}]\n`,
        )
        .join('')}`,
  ),
  'an alias to itself': onText(() => '&a [*a]\n'),
  'a list for a map, a map for a list': onText((text, random) =>
    random.of([
      'a: b\n',
      '- a\n',
      '- [a]\n',
      '- {}\n',
      '[]\n',
      '{}\n',
      '"a"\n',
      '1\n',
      'null\n',
      '- null\n',
      `[${text.slice(0, 100)}`,
      `- ${text}`,
    ]),
  ),
  'nested very deep': onText(
    (text, random) =>
      random
        .of(['[', '{a: ', '- ', '? ', '[{a: ', '"', '- - ', '!!seq [', '? - '])
        .repeat(random.of([50, 1000, 10_000])) + random.of(['', text]),
  ),
  'indented very deep': onText(() => Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')),
  'many entries': onText((text) => text.repeat(20)),
  'half a flow': insertion('[', '{', ']', '}', ',', ', ,', '{a', '"a', "'a", '|', '>-', '&', '*', '!', '!!', '!<'),
};

function valueBy(...values: readonly string[]): Spoiler {
  return onLines((lines, at, random) => {
    const found = lines.findIndex((line, index) => index >= at && /: \S/.test(line));
    const index = found === -1 ? at : found;
    return lines.with(
      index,
      (lines[index] ?? '').replace(/: .*$/, () => `: ${random.of(values)}`),
    );
  });
}
