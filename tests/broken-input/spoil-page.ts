import { insertion, lineInsertion, onLines, onText, type Spoilers } from './spoiler.ts';

const ROW = '| 甲 | 乙 |';

/** Ways to break a page in MDX. */
export const PAGE_SPOILERS: Spoilers = {
  'elements': lineInsertion('<script>alert(1)</script>', '<img src="x" onerror="alert(1)" />', '<iframe src="https://example.com/" />', '<Note>', '</Note>', '<Note>甲', '<Note><Note>甲</Note></Note>', '<Caption>表</Caption>', '<Figure />', '<Note></Note>', '<Unknown>甲</Unknown>', '<></>', '<a.b />', '<style>{`a`}</style>', '<Note {...x}>甲</Note>', '<Note a={1}>甲</Note>', '<PageBreak />', '<PageBreak page="x" />', '<PageBreak page="-1" />', '<PageBreak page="1e9" />', '<PageBreak page={process.exit()} />', '<Untranslated />', '<Untranslated>甲</Untranslated>', '<ul><li>甲</li></ul>'),
  'elements inside a text': insertion('<b>', '</b>', '<PageBreak page="3" />', '<PageBreak page="0" />', '<Untranslated />', '<Note>x</Note>', '<ul><li>x</li></ul>', '<x:y />', '<br>', '<!-- remark -->', '<', '<5', '</'),
  'programs': lineInsertion('import x from "node:fs"', 'export const x = 1', 'export default () => null', '{process.exit(1)}', '{1 + 1}', '{/* remark */}', '{"甲"}', '{', '}', '{`${1}`}', '{await 1}', '{(() => { while (true); })()}'),
  'programs inside a text': insertion('{1 + 1}', '{x}', '{/* p99 */}', '{/* title */}', '{/* s1 */}', '{/* s1-p1 */}', '{/**/}', '{/* x', '{', '}', '{{}}', '{[', '\\{', '${x}'),
  'markers': onText((text, random) => text.replace(random.of([/\{\/\* title \*\/\}/, /\{\/\* s\d+ \*\/\}/, /\{\/\* .*? \*\/\}/]), random.of(['', '{/* title */}', '{/* s0 */}', '{/* s99999999999999999999 */}', '{/* s-1 */}', '{/* S1 */}', '{/* s1 */} {/* s2 */}', '{/* s1-p1 */}', '{/*s1*/}', '{/* s1 */} 甲', '{/* __proto__ */}']))),
  'Markdown that is no text': lineInsertion('> 甲', '```\n甲\n```', '    甲', '***', '---', '===', '![a](b)', '[a](javascript:alert(1))', '[a]: http://x', '[^1]: 甲', '甲[^1]', '1. 甲', '- 甲\n  - 乙', '- 甲\n\n  乙', '- [ ] 甲', '**甲**', '`甲`', '~~甲~~', '<http://x>', '#### 甲', '# 甲 {/* title */}', '## 甲 {/* s1 */}', '## 甲', '$$x$$', '&lt;', 'www.example.com', 'a@b.cn', '+++\na = 1\n+++'),
  'references to signs': insertion('&#0;', '&#x202e;', '&#xD800;', '&#x200b;', '&nbsp;', '&amp;', '&#9999999999;', '&lt;script&gt;', '&zwj;', '&#xfeff;', '&#127;', '&#xffff;'),
  'rows': lineInsertion(ROW, '| 甲 |', '| 甲 | 乙 | 丙 | 丁 | 戊 | 己 |', '| - | - |', '|', '||', '| | |', `${ROW}\n| - | - |\n${ROW}`, '| <ul><li>甲</li></ul> | 乙 |', '| 甲 {/* s1-t1-r9 */} | 乙 |', '| 甲 | 乙 {/* s1-t1-r9 */} |', '| 甲 \\| 乙 |', '甲 | 乙\n--|--\n丙 | 丁'),
  'a table in a table': lineInsertion('| <table><tr><td>甲</td></tr></table> | 乙 |', '| 甲 | <Caption>表</Caption> |', '<Caption>\n\n| a | b |\n| - | - |\n| c | d |\n\n</Caption>'),
  'a table of thousands of rows': onText((text, random) => `${text}\n| a | b |\n| - | - |\n${`${ROW}\n`.repeat(random.of([100, 1000]))}`),
  'front matter': onText((text, random) => text.replace(/^(?:---\n[^]*?\n---\n)?/, random.of(['', '---\n', '---\n---\n', '---\norder: 1\norder: 2\n---\n', '---\norder: x\n---\n', '---\norder: 1e999\n---\n', '---\nparent: ../x\norder: 1\n---\n', '---\norder: 1\nprintedPage: 0\n---\n', '---\norder: *a\n---\n', '---\norder: 1\nlayout: ../evil.astro\n---\n', '---\n__proto__: {order: 1}\n---\n', '\n---\norder: 1\n---\n', '--- \norder: 1\n---\n', `---\n${'a: 1\n'.repeat(2000)}---\n`]))),
  'a block less': onText((text, random) => {
    const blocks = text.split('\n\n');
    return blocks.toSpliced(random.below(blocks.length), 1).join('\n\n');
  }),
  'two blocks swapped': onText((text, random) => {
    const blocks = text.split('\n\n');
    const [a, b] = [random.below(blocks.length), random.below(blocks.length)];
    return blocks.with(a, blocks[b] ?? '').with(b, blocks[a] ?? '').join('\n\n');
  }),
  'a block many times': onText((text, random) => {
    const blocks = text.split('\n\n');
    const block = blocks[random.below(blocks.length)] ?? '';
    return [...blocks, ...Array.from({ length: random.of([2, 300]) }, () => block)].join('\n\n');
  }),
  'nested without end': lineInsertion('>'.repeat(5000), '- '.repeat(3000), '['.repeat(10_000), '<Note>'.repeat(3000), '{'.repeat(5000), '*a_'.repeat(5000), '('.repeat(10_000), '![['.repeat(5000), '`'.repeat(5000), '&'.repeat(5000), '| '.repeat(5000), '\\'.repeat(10_001), '~'.repeat(9999), '<a '.repeat(3000), '[a](b '.repeat(3000), '1. '.repeat(2000)),
  'half an emphasis': onLines((lines, at, random) => lines.with(at, (lines[at] ?? '').replace(/[，。,.]/g, (sign) => sign + random.of(['*', '_', '**', '~', '`', '']))))
};
