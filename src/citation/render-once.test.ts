import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../i18n/lang.ts';
import type { ProcessedItem } from './csl-item.ts';
import { citation, reference, renderCitation, renderReference, type StyleId } from './processor.ts';
import { readPublishedStyles } from './published-styles.ts';
import { renderOnce } from './render-once.ts';

const TITLES = [
  'Chapter 9 Weaving a Tight Safety Net for People’s Well-Being',
  'Chapter 3 Our Blueprint',
  '“Four Xuhuis”',
  '“Two Wings, One Body”',
  'Glossary: Cloud, Network, Data; Edge: Terms, ',
  '第四章 强化四大功能，塑造经济发展新优势：甲、乙；丙，',
  'Part 1: What ‘the Plan’ Said & What It Did',
  'An End.',
  'Is It Done?',
  '第三章 未来发展蓝图',
  '附表 1 徐汇区“十四五”时期产业发展重大载体项目，第 2 行',
  '<b>5153</b>',
];
const PAGES = [undefined, '8', '21', '34-37', '98-101', '132-137'];
const STYLES = ['gbt2025', ...Object.keys(readPublishedStyles().styles)] as StyleId[];

for (const style of STYLES)
  test(`a filled-in entry equals one rendered directly, in ${style}`, () => {
    for (const lang of LANGS)
      for (const [place, title] of TITLES.entries())
        for (const page of PAGES) {
          const item = itemOf(title, page, `https://plans.example.cn/${lang}/page-${place}/#s1-t2-r3`);
          assert.equal(reference(style, lang, item), renderReference(style, lang, item));
          const at = { suffix: ', paragraph 3' };
          assert.equal(citation(style, lang, item, at), renderCitation(style, lang, item, at));
        }
  });

test('renders only once what differs just in words, address and pages', () => {
  let renderings = 0;
  const render = (item: ProcessedItem): string => `${(renderings += 1)} ${item.title} ${item.page} ${item.URL}`;
  const made = [
    ['Chapter 1 Beginnings', '3', 'https://a.example/1'],
    ['Chapter 12 Ends', '41', 'https://a.example/2'],
    ['Chapter 12, Ends', '41', 'https://a.example/2'],
    ['Chapter 12. Ends', '41', 'https://a.example/2'],
  ].map(([title = '', page, url = '']) => renderOnce('one use', itemOf(title, page, url), render));
  assert.deepEqual(made, [
    '1 Chapter 1 Beginnings 3 https://a.example/1',
    '1 Chapter 12 Ends 41 https://a.example/2',
    '1 Chapter 12, Ends 41 https://a.example/2',
    '2 Chapter 12. Ends 41 https://a.example/2',
  ]);
});

function itemOf(title: string, page: string | undefined, url: string): ProcessedItem {
  return {
    id: 'a',
    type: 'chapter',
    title,
    'container-title': 'Outline of the Plan, “as Adopted” [unofficial English translation]',
    author: [{ family: 'Zhong', given: 'Xiaoyong' }],
    ...(page === undefined ? {} : { page }),
    URL: url,
    language: 'en',
  };
}
