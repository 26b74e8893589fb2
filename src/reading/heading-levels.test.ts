import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../markdown/read-page.ts';
import { headingLevels } from './heading-levels.ts';

const levels = (mdx: string): string =>
  [...headingLevels(readPage(mdx, 'page.mdx').nodes)].map(([fragment, level]) => `${fragment} ${level}`).join(', ');
const box = (inside: string): string => `<Box>\n<Caption>甲</Caption>\n\n${inside}\n</Box>\n`;

for (const [name, mdx, expected] of [
  [
    'each heading one level below the one it stands under',
    '# 甲 {/* title */}\n\n## 乙 {/* s1 */}\n\n### 丙 {/* s1-h1 */}\n\n#### 丁 {/* s1-h2 */}\n\n## 戊 {/* s2 */}',
    'title 1, s1 2, s1-h1 3, s1-h2 4, s2 2',
  ],
  [
    'no level left out without sections',
    '# 甲 {/* title */}\n\n##### 乙 {/* h1 */}\n\n### 丙 {/* h2 */}',
    'title 1, h1 2, h2 2',
  ],
  [
    'a box below its heading, and what is in it below the box',
    `# 甲 {/* title */}\n\n${box('### 乙 {/* b1-h1 */}\n\n#### 丙 {/* b1-h2 */}')}\n## 丁 {/* s1 */}`,
    'title 1, b1 2, b1-h1 3, b1-h2 4, s1 2',
  ],
  [
    'the sixth level as the last',
    `# 甲 {/* title */}\n\n## 乙 {/* s1 */}\n\n### 丙 {/* s1-h1 */}\n\n#### 丁 {/* s1-h2 */}\n\n##### 戊 {/* s1-h3 */}\n\n${box('### 己 {/* s1-b1-h1 */}')}`,
    'title 1, s1 2, s1-h1 3, s1-h2 4, s1-h3 5, s1-b1 6, s1-b1-h1 6',
  ],
  ['nothing for what is no heading', '甲\n\n- 乙', ''],
] as const)
  test(`gives ${name}`, () => assert.equal(levels(mdx), expected));
