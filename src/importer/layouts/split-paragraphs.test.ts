import assert from 'node:assert/strict';
import test from 'node:test';
import { splitParagraphs } from './split-paragraphs.ts';

/** The number of lines in each paragraph. */
function lengths(...lines: string[]): number[] {
  return splitParagraphs(lines.map((text) => ({ text }))).map((paragraph) => paragraph.length);
}

test('ends a paragraph at a sentence whose last line is short', () => {
  assert.deepEqual(
    lengths(
      '色社会主义思想， 深入践行“人民城市',
      '人民建，人民城市为人民”重要理念，全',
      '大都市卓越城区。',
      '今后五年徐汇经济社会发展的主要',
      '目标是：',
    ),
    [3, 2],
  );
});

test('continues after a sentence that fills its line', () => {
  assert.deepEqual(
    lengths(
      '平方米旧住房综合改造， 全面完成旧改',
      '成“拎马桶”无卫生设施房屋改造新任务。',
      '加强廉租房、共有产权保障房、公共租赁',
      '房筹措、供应和管理，受益家庭累计达到',
      '一万户。',
    ),
    [5],
  );
});

test('continues after a first line that is short only because of its indent', () => {
  assert.deepEqual(
    lengths(
      '村（街镇）。',
      '同时， 积极推进基础设施建设。',
      '优化区域路网结构， 新增公共泊位',
      '17309 个、公共充电桩 2068 个。 加大',
      '新型基础设施建设投资力度，世界首',
    ),
    [1, 4],
  );
});

test('ends a paragraph at a full line if the next is shorter by an indent', () => {
  assert.deepEqual(
    lengths(
      '事实项目， 提升社区环境品质， 建设彰显',
      '“五个人人”的人民城市最佳实践区。',
      '大力推进旧住房修缮改造。 制定实施',
      '万平方米老旧小区改造提升的一三五计划',
      '计划，推动零星旧改一年全覆盖，住房修缮',
    ),
    [2, 3],
  );
});

test('measures a line against its neighbors where a picture narrows the column', () => {
  assert.deepEqual(
    lengths(
      '的处置 ，应对城',
      '市风险 ， 增强城',
      '市韧性。',
      '以场景为牵引， 重',
      '点打造一批高频次、 高水平、',
      '高效率的应用场景， 推动数据归集',
    ),
    [3, 3],
  );
});

test('makes a theme that begins with a long dash a paragraph, whatever the line before', () => {
  assert.deepEqual(
    lengths(
      '的发展特征。 地区生产总值年均增长百',
      '分之五左右，区级财政收入年均增长五。',
      '———自主创新发展汇聚新动能。 提高研',
      '发投入的强度。',
    ),
    [2, 2],
  );
});

test('loses no line', () => {
  const lines = ['甲。', '乙乙乙乙乙乙', '丙。', '———丁'].map((text) => ({ text }));
  assert.deepEqual(splitParagraphs(lines).flat(), lines);
});
