import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { loadPage, pageFiles } from '../src/alignment/page-files.ts';
import type { DraftNode, MergedCell } from '../src/markdown/draft-page.ts';
import { writePage } from '../src/markdown/write-page.ts';
import { translatePage } from '../src/translation/translate-page.ts';

/** A made-up document with every kind of block, and what a project needs of it. */
export const KINDS_DOCUMENT = { id: 'special-plan-2030', page: 'body', picture: pictureName() } as const;

/** Puts the document into a project: source, picture, both languages and the record that ties them together. */
export function writeKindsDocument(root: string): void {
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  const { id, page, picture } = KINDS_DOCUMENT;
  const files = pageFiles(`${id}/${page}`);
  write(`src/sources/${id}/source.yaml`, SOURCE);
  write(`src/sources/${id}/source.txt`, '\n');
  write(`src/sources/${id}/pictures/${picture}`, barChart());
  write(files.zh, writePage(NODES, { order: 1 }));
  const lines = Object.entries(ENGLISH).map(([fragment, en]) =>
    JSON.stringify({ fragment, en, ...(fragment === 's1-f1' ? { alt: 'Bars that grow from 2021 to 2025' } : {}) }),
  );
  const { mdx, record } = translatePage(loadPage(files, root), lines.join('\n'));
  write(files.en, mdx);
  write(files.record, record);
}

const cell = (text: string, rest: Partial<MergedCell> = {}): MergedCell => ({ text: [text], items: [], ...rest });
const head = (text: string, rest: Partial<MergedCell> = {}): MergedCell => cell(text, { header: true, ...rest });

const NODES: readonly DraftNode[] = [
  { type: 'title', text: ['徐汇区滨江发展专项规划'] },
  { type: 'paragraph', text: ['根据市委、市政府部署，制定本规划。'] },
  { type: 'section', number: 1, text: ['一、总体要求'] },
  { type: 'subheading', depth: 3, text: ['（一）指导思想。'], runIn: true },
  {
    type: 'paragraph',
    text: [
      '坚持以人民为中心的发展思想，完整、准确、全面贯彻新发展理念，统筹发展和安全，推动滨江地区高质量发展、创造高品质生活、实现高效能治理，努力建设具有世界影响力的卓越水岸。',
    ],
  },
  { type: 'subheading', depth: 3, text: ['（二）发展目标。'], runIn: true },
  { type: 'subheading', depth: 4, text: ['1.近期。'], runIn: true },
  { type: 'paragraph', text: ['到2027年，岸线全部贯通开放。'] },
  { type: 'subheading', depth: 4, text: ['2.远期'] },
  { type: 'paragraph', text: ['到2030年，建成卓越水岸。'] },
  {
    type: 'box',
    caption: ['专栏1 滨江重大项目'],
    nodes: [
      { type: 'paragraph', text: ['下列项目由区政府统筹推进。'] },
      { type: 'list', items: [['西岸传媒港二期'], ['龙华港桥改建']] },
      {
        type: 'table',
        caption: ['表1 项目进度'],
        header: [['项目'], ['年份']],
        rows: [[cell('西岸传媒港二期'), cell('2027')]],
      },
    ],
  },
  {
    type: 'merged-table',
    caption: ['表2 主要指标'],
    rows: [
      [head('类别', { rowSpan: 2 }), head('指标', { rowSpan: 2 }), head('数值', { colSpan: 2 })],
      [head('2025年'), head('2030年')],
      [head('生态', { rowSpan: 2 }), cell('公共绿地（万平方米）'), cell('86.5'), cell('100')],
      [cell('岸线开放率（%）'), cell('92'), cell('100')],
      [cell('注：2030年为预期值', { colSpan: 4 })],
    ],
  },
  {
    type: 'figure',
    caption: ['图1 岸线开放长度'],
    picture: { src: KINDS_DOCUMENT.picture, alt: '2021年至2025年逐年增长的柱状图' },
  },
  { type: 'figure', caption: [], picture: { src: KINDS_DOCUMENT.picture } },
  { type: 'section', number: 2, text: ['二、保障措施。'], runIn: true },
  { type: 'paragraph', text: ['加强组织领导，压实各方责任。'] },
];

const ENGLISH: Readonly<Record<string, string>> = {
  title: 'Special Plan for the Development of the Xuhui Waterfront',
  p1: 'This plan is made as the Municipal Committee and the Municipal Government have arranged.',
  s1: 'I. General Requirements',
  's1-h1': '(1) Guiding thought.',
  's1-p1':
    'We will put the people at the center of development, apply the new development philosophy in full, weigh development and security together, and build an outstanding waterfront with influence in the world.',
  's1-h2': '(2) Aims of development.',
  's1-h3': '1. Near term.',
  's1-p2': 'By 2027, the whole shoreline will be connected and open.',
  's1-h4': '2. Long term',
  's1-p3': 'By 2030, an outstanding waterfront will have been built.',
  's1-b1': 'Box 1 Major Projects on the Waterfront',
  's1-b1-p1': 'The District Government coordinates the following projects.',
  's1-b1-p2-i1': 'West Bund Media Port, phase II',
  's1-b1-p2-i2': 'Rebuilding of the Longhua Harbor Bridge',
  's1-b1-t1': 'Table 1 Progress of Projects',
  's1-b1-t1-r0': 'Project\tYear',
  's1-b1-t1-r1': 'West Bund Media Port, phase II\t2027',
  's1-t1': 'Table 2 Main Indicators',
  's1-t1-r0': 'Category\tIndicator\tValue',
  's1-t1-r1': '2025\t2030',
  's1-t1-r2': 'Ecology\tPublic green space (10,000 m²)\t86.5\t100',
  's1-t1-r3': 'Share of the shoreline open (%)\t92\t100',
  's1-t1-r4': 'Note: 2030 is an anticipated value',
  's1-f1': 'Figure 1 Length of the Open Shoreline',
  's1-f2': '',
  s2: 'II. Safeguards.',
  's2-p1': 'We will strengthen leadership and hold every party to its duties.',
};

const SOURCE = `grammar: 1
access: public
sha256: ${createHash('sha256').update('\n').digest('hex')}
order: 1
kind: special-plan
title: { zh: 徐汇区滨江发展专项规划, en: Special Plan for the Development of the Xuhui Waterfront }
shortTitle: { zh: 滨江专项规划, en: Waterfront Plan }
description: { zh: 为测试编写的文件。, en: A document made up for tests. }
status: { zh: 虚构, en: Made up }
years: [2026, 2030]
author: { basis: not-stated }
issuer: { basis: not-stated }
date: { basis: not-stated }
printed: { basis: not-stated }
`;

function pictureName(): string {
  return `${createHash('sha256').update(barChart()).digest('hex').slice(0, 16)}.png`;
}

/** Five bars, each higher than the one before, as a gray PNG of 480 by 240. */
function barChart(): Uint8Array {
  const [width, height] = [480, 240];
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1, 255);
    row[0] = 0; // No filter.
    for (let bar = 0; bar < 5; bar += 1)
      if (y > height - 40 * (bar + 1)) row.fill(96, 1 + 40 + bar * 85, 1 + 90 + bar * 85);
    return row;
  });
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 0, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
