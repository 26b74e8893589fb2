import { insertion, lineInsertion, onLines, onText, type Spoilers } from './spoiler.ts';

/** Ways to break the text that a document is imported from. */
export const SOURCE_SPOILERS: Spoilers = {
  'headings': lineInsertion('第一篇 甲', '第一章 甲', '第九十九章 甲', '第一节 甲', '第一百节 甲', '第章 甲', '第 3 节 甲', '前 言', '目 录', '一、甲', '十、甲', '（一）甲', '（九）甲', '# 甲', '###### 甲', '附表 1 甲', '附表 9 甲 ', ' 附表 1 甲 ', '名词解释', ' 名词解释 ', '1．“甲”：乙。', '99．甲', '表 1 甲', '表 99 甲', '图 1 甲', '注 1：甲。', '- 14 -', '- 999 -', ' '),
  'another number in a heading': onText((text, random) => text.replace(random.of([/第[一二三四五六七八九十]+章/, /第[一二三四五六七八九十]+节/, /第[一二三四五六七八九十]+篇/, /^[一二三四五六七八九十]+、/m, /（[一二三四五六七八九十]+）/, /表 ?\d+/, /- \d+ -/]), random.of(['', '第一章', '第二十九节', '第十十章', '第三篇', '九、', '（九）', '表 99', '- 0 -']))),
  'cells': lineInsertion('甲\t乙', '甲\t乙\t丙', '\t', '\t\t\t\t\t\t', '甲\t<ul><li>乙</li></ul>', '甲\t<ul><li>乙', '甲\t</li>', '甲\t<ul><ul><li>乙</li></ul></ul>', '甲\t<table><tr><td>乙</td></tr></table>', '甲\t➤ 乙 ➤ 丙', '➤ 甲', '甲\t<script>alert(1)</script>', '甲\t<a href="javascript:alert(1)">乙</a>', '序号 指标名称 单位 属性 2025 年（目标）', '1 甲 亿元 预期性 5', '区域\t序号\t项目名称'),
  'signs of markup': insertion('**', '***', '<b>', '</b>', '<p>', '<', '{', '}', '{/* s1 */}', '\\', '*', '_', '`', '|', '&amp;', '&#0;', '#', '~~', '![', '](', '➤', '<PageBreak page="1" />', '<Untranslated />', '$', '%', '@import', 'export '),
  'markup without end': lineInsertion('<ul><li>'.repeat(3000), '\t'.repeat(20_000), '**'.repeat(5001), '➤'.repeat(5000), `甲\t${'<p>'.repeat(5000)}`, '（'.repeat(10_000), '第一'.repeat(5000), '{'.repeat(5000), '\\'.repeat(9999), '<'.repeat(9999)),
  'spaces at the ends of lines': onLines((lines, at, random) => lines.with(at, random.of([' ', '', '  ']) + (lines[at] ?? '').trim() + random.of([' ', '', '  ']))),
  'blank lines': onLines((lines, at, random) => lines.toSpliced(at, 0, ...Array.from({ length: 1 + random.below(30) }, () => ''))),
  'no blank lines': onText((text) => text.replace(/\n{2,}/g, '\n')),
  'no line ends': onText((text) => text.replaceAll('\n', '')),
  'half a sentence': onText((text, random) => text.replaceAll(random.of(['。', '：', '；', '、', '（', '”']), '')),
  'lines in another order': onText((text, random) => text.split('\n').map((line) => ({ line, key: random.below(1e9) })).sort((a, b) => a.key - b.key).map(({ line }) => line).join('\n')),
  'a stretch moved': onLines((lines, at, random) => {
    const stretch = lines.slice(at, at + 1 + random.below(40));
    const rest = lines.toSpliced(at, stretch.length);
    return rest.toSpliced(random.below(rest.length + 1), 0, ...stretch);
  }),
};
