import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Reading } from '../../pieces.ts';
import { readOriginal } from '../read-original.ts';
import { level, madeUpDocx, numbered, paragraph, type DocxParts } from './made-up-docx.ts';

const read = (parts: DocxParts): Promise<Reading> => readOriginal('original.docx', madeUpDocx(parts));
const list = (levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}`;

/** Texts of paragraphs; cells of tables with their spans. */
const shown = ({ pieces }: Reading): unknown[] =>
  pieces.map((piece) => {
    if (piece.kind === 'paragraph') return piece.text;
    if (piece.kind !== 'table') return piece.kind;
    return piece.rows.map((row) =>
      row.map(({ paragraphs, rowSpan, colSpan }) => `${paragraphs.join('/')} ${rowSpan}×${colSpan}`),
    );
  });
const reasons = (notes: Reading['dropped']): string[] => notes.map(({ text, reason }) => `${text} | ${reason}`);

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('automatic numbers of Word become text, level by level, and are listed', async () => {
  const reading = await read({
    numbering: list(
      level(0, 'chineseCounting', '第%1章', '') +
        level(1, 'chineseCounting', '（%2）') +
        level(2, 'decimal', '%3.') +
        level(3, 'decimalEnclosedCircle', '%4'),
    ),
    body: [
      ['总则', 0],
      ['目标', 1],
      ['产业', 2],
      ['其一', 3],
      ['其二', 3],
      ['贸易', 2],
      ['任务', 1],
      ['农业', 2],
      ['附则', 0],
      ['施行', 1],
    ]
      .map(([text, at]) => paragraph(String(text), numbered(1, Number(at))))
      .join(''),
  });
  assert.deepEqual(shown(reading), [
    '第一章 总则',
    '（一）目标',
    '1.产业',
    '①其一',
    '②其二',
    '2.贸易',
    '（二）任务',
    '1.农业',
    '第二章 附则',
    '（一）施行',
  ]);
  assert.deepEqual(reading.pieces[1]?.kind === 'paragraph' && reading.pieces[1].style, {
    list: { level: 1 },
    automaticNumber: '（一）',
  });
  assert.deepEqual(reading.changed[1]?.text, '（一）目标');
  assert.equal(reading.changed[1]?.line, 2);
  assert.equal(reading.characters.source, [...shown(reading).join('').replaceAll(' ', '')].length);
});

test('a list may start at another number, continue another list, never restart, and include numbers of a higher level', async () => {
  const reading = await read({
    numbering: list(
      level(0, 'upperRoman', '%1') +
        level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="space"/>') +
        level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="0"/><w:suff w:val="nothing"/>'),
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>',
    ),
    body: [
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 0],
      [2, 1],
      [2, 2],
      [3, 0],
      [3, 0],
    ]
      .map(([id = 0, at = 0]) => paragraph('甲', numbered(id, at)))
      .join(''),
  });
  assert.deepEqual(shown(reading), ['I甲', '1.1 甲', 'a)甲', 'II甲', '2.1 甲', 'b)甲', 'IX甲', 'X甲']);
});

test('styles may bring numbers too, and a paragraph may switch its number off', async () => {
  const reading = await read({
    styles: `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="标题 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`,
    numbering: list(
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') + level(1, 'chineseCounting', '（%2）'),
    ),
    body:
      paragraph('甲', '<w:pStyle w:val="H1"/>') +
      paragraph('乙', '<w:pStyle w:val="Own"/>') +
      paragraph('丙', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph('丁', '<w:pStyle w:val="H1"/>'),
  });
  assert.deepEqual(shown(reading), ['一、甲', '（一）乙', '丙', '二、丁']);
  assert.deepEqual(reading.pieces[0]?.kind === 'paragraph' && reading.pieces[0].style, {
    headingLevel: 1,
    centered: true,
    bold: true,
    list: { level: 0 },
    automaticNumber: '一、',
  });
});

test('a bullet is a hint, a full-width dash is text, an unknown format is a doubt', async () => {
  const reading = await read({
    numbering: list(level(0, 'bullet', '\uf06c') + level(1, 'bullet', '——') + level(2, 'thaiCounting', '%3.')),
    body: [0, 1, 2].map((at) => paragraph('甲', numbered(1, at))).join(''),
  });
  assert.deepEqual(shown(reading), ['甲', '——甲', '1.甲']);
  assert.match(reading.doubts[0]?.reason ?? '', /format "thaiCounting"/);
});

test('merged cells are spans, and a covered position has no cell', async () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const reading = await read({
    body: `${paragraph('表1 指标')}<w:tbl>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('类别', '<w:vMerge w:val="restart"/>')}${cell('年份', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell('旧', '<w:vMerge/>')}${cell('2020')}${cell('2025')}</w:tr>
      <w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('甲', '<w:hMerge w:val="restart"/>')}${cell('', '<w:hMerge/>')}</w:tr></w:sdtContent></w:sdt>
    </w:tbl>`,
  });
  assert.deepEqual(shown(reading), [
    [
      ['类别 2×1', '年份 1×2'],
      ['2020 1×1', '2025 1×1'],
      [' 1×1', '甲 1×2'],
    ],
  ]);
  const [table] = reading.pieces;
  assert.ok(table?.kind === 'table' && table.caption === '表1 指标' && table.rows[0]?.[0]?.header === true);
  assert.deepEqual(reasons(reading.dropped), [
    '旧 | It is in a cell that a merged one covers; Word does not print it.',
  ]);
});

test('tracked changes, comments and hidden text are listed, each with its author', async () => {
  const reading = await read({
    comments: '<w:comment w:id="7" w:author="王五"><w:p><w:r><w:t>再核</w:t></w:r></w:p></w:comment>',
    body: `<w:p><w:r><w:t>增长</w:t></w:r><w:del w:author="张三"><w:r><w:delText>四</w:delText></w:r></w:del><w:ins w:author="李四"><w:r><w:t>五</w:t></w:r></w:ins>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>成。</w:t><w:commentReference w:id="7"/></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del w:author="张三"/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>${paragraph('后')}`,
  });
  assert.deepEqual(shown(reading), ['增长五成。', '前后']);
  assert.deepEqual(
    reasons(reading.dropped).map((line) => line.slice(0, 14)),
    ['四 | A tracked ', '密 | Word does ', '再核 | It is a c'],
  );
  assert.match(reading.doubts[0]?.reason ?? '', /李四 inserted it/);
  assert.deepEqual(reading.authors, ['张三', '李四', '王五']);
  assert.equal(reading.characters.source, 5 + 2 + 1 + 1 + 2);
});

test('fields give their results, links their text, line and page breaks their pieces', async () => {
  const reading = await read({
    styles: '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>',
    body: `${paragraph('一、回顾 1', '<w:pStyle w:val="T1"/>')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2025年</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:hyperlink><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:t>丁</w:t></w:r></w:hyperlink></w:p>`,
  });
  assert.deepEqual(shown(reading), ['2025年甲\t乙', '丙', 'page-break', '丁']);
  assert.match(reading.dropped[0]?.reason ?? '', /table of contents made by Word/);
});

test('notes follow their paragraph, with the same mark as in the text', async () => {
  const reading = await read({
    footnotes: `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>初步数。</w:t></w:r></w:p></w:footnote>`,
    body: `<w:p><w:r><w:t>增长5%</w:t><w:footnoteReference w:id="2"/><w:t>。</w:t></w:r></w:p>`,
  });
  assert.deepEqual(shown(reading), ['增长5%[1]。', '初步数。']);
  assert.deepEqual(reading.pieces[1]?.kind === 'paragraph' && reading.pieces[1].style, { note: '[1]' });
});

test('pictures have their descriptions; what is left out is a doubt', async () => {
  const drawing = (id: string, description: string): string =>
    `<w:p><w:r><w:drawing><wp:docPr descr="${description}"/><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`;
  const reading = await read({
    files: {
      'word/media/1.png': PIXEL,
      'word/media/2.emf': strToU8('no picture'),
      'word/vbaProject.bin': strToU8('x'),
    },
    relations: {
      p1: { type: 'image', target: 'media/1.png' },
      p2: { type: 'image', target: 'media/2.emf' },
      p3: { type: 'image', target: 'https://a.example/3.png', external: true },
    },
    header: paragraph('内部资料'),
    body: `${drawing('p1', '徐汇区地图')}${drawing('p1', 'C:\\图\\1.png')}${drawing('p2', '')}${drawing('p3', '')}
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph('框')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  });
  assert.deepEqual(shown(reading), ['picture', 'picture', '框']);
  const [first, second] = reading.pieces;
  assert.ok(first?.kind === 'picture' && second?.kind === 'picture');
  assert.deepEqual(
    [first.alt, second.alt, first.file.type, first.file.width, first.file.name],
    ['徐汇区地图', undefined, 'image/png', 1, `${first.file.sha256.slice(0, 16)}.png`],
  );
  assert.deepEqual(
    reading.doubts.map(({ reason }) => reason.split(/[ .]/)[2]),
    ['contains', 'has', 'is', 'in'],
  );
  assert.deepEqual(reasons(reading.dropped), ['内部资料 | It is a page header or footer.']);
});

test('a table inside a cell becomes paragraphs of the cell, with a doubt', async () => {
  const inner = `<w:tbl><w:tr><w:tc>${paragraph('内一')}</w:tc><w:tc>${paragraph('内二')}</w:tc></w:tr></w:tbl>`;
  const reading = await read({
    body: `<w:tbl><w:tr><w:tc>${paragraph('外')}${inner}</w:tc><w:tc>${paragraph('右')}</w:tc></w:tr></w:tbl>`,
  });
  assert.deepEqual(shown(reading), [[['外/内一/内二 1×1', '右 1×1']]]);
  assert.match(reading.doubts[0]?.reason ?? '', /A table inside a table cell/);
});

test('refuses a ZIP that is not a Word file, a broken one and one that unpacks to too much', async () => {
  const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);
  await assert.rejects(
    readOriginal('a.docx', zip({ 'a.txt': strToU8('甲') })),
    /This is a ZIP file but not a Word file/,
  );
  await assert.rejects(
    readOriginal('a.docx', zip({ 'xl/workbook.xml': strToU8('<workbook/>') })),
    /give it the extension \.xlsx/,
  );
  await assert.rejects(
    readOriginal('a.docx', madeUpDocx({ body: paragraph('甲') }).slice(0, 300)),
    /damaged or locked/,
  );
  await assert.rejects(
    readOriginal('a.docx', zip({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) })),
    /Unpacked, the file has more than 256 MB/,
  );
});

test('a paragraph deleted by a tracked change has no number, and what is left of it comes after the number of the next', async () => {
  const away = (mark: string): string => `${numbered(1, 0)}<w:rPr><w:${mark} w:author="Li"/></w:rPr>`;
  const reading = await read({
    numbering: list(level(0, 'decimal', '%1.')),
    body: [
      `<w:p><w:pPr>${away('del')}</w:pPr><w:del w:author="Li"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>`,
      `<w:p><w:pPr>${away('moveFrom')}</w:pPr><w:moveFrom w:author="Li"><w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>`,
      paragraph('甲；', numbered(1, 0)),
      paragraph('前半，', away('del')),
      paragraph('后半。', numbered(1, 0)),
    ].join(''),
  });
  assert.deepEqual(shown(reading), ['1.甲；', '2.前半，后半。']);
});

test('a paragraph whose end was deleted continues to the end of its cell, note or box, and no further', async () => {
  const open = (text: string, more = ''): string =>
    `<w:p><w:pPr><w:rPr><w:del w:author="Li"/></w:rPr></w:pPr><w:r><w:t>${text}</w:t>${more}</w:r></w:p>`;
  const reading = await read({
    footnotes: `<w:footnote w:id="2">${open('注文')}</w:footnote>`,
    body: `${open('上文，', '<w:footnoteReference w:id="2"/>')}${paragraph('下文。')}
      <w:tbl><w:tr><w:tc>${open('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>
      <w:p><w:r><w:pict><w:txbxContent>${open('框')}</w:txbxContent></w:pict></w:r></w:p>${paragraph('正文')}${open('末')}`,
  });
  assert.deepEqual(shown(reading), ['上文，[1]下文。', '注文', [['甲 1×1', '乙 1×1']], '框', '正文', '末']);
});

test('a mark chosen by the author is the same in its note and in the text', async () => {
  const reading = await read({
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>初步数。</w:t></w:r></w:p>${paragraph('又注。')}</w:footnote>`,
    body: `<w:p><w:r><w:t>增长5%</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t></w:r></w:p>`,
  });
  assert.deepEqual(shown(reading), ['增长5%[1]', '初步数。', '又注。']);
  assert.deepEqual(
    reading.pieces.map((piece) => piece.kind === 'paragraph' && piece.style?.note),
    [undefined, '[1]', ''],
  );
});

test('raised figures do not merge with the text', async () => {
  const raised = (text: string): string =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const reading = await read({
    body: `<w:p>${run('面积5km')}${raised('2')}${run('，增长5%')}${raised('3')}${run('。')}</w:p>`,
  });
  assert.deepEqual(shown(reading), ['面积5km²，增长5%[3]。']);
  assert.deepEqual(reasons(reading.changed), ['2 → ² | It is printed raised.', '3 → [3] | It is printed raised.']);
});

test('signs of symbol fonts become those that Word prints, and character styles count', async () => {
  const run = (properties: string, inner: string): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
  const reading = await read({
    styles: `<w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Own"><w:basedOn w:val="Secret"/></w:style><w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>`,
    body: `<w:p>${run('', '<w:sym w:font="Wingdings" w:char="F0FE"/>')}${run('<w:rFonts w:ascii="Symbol"/>', '<w:t>\uf0b3</w:t>')}
      ${run('', '<w:t>5%</w:t>')}${run('<w:rStyle w:val="Mark"/>', '<w:t>3</w:t>')}${run('<w:rStyle w:val="Own"/>', '<w:t>密</w:t>')}</w:p>`,
  });
  assert.deepEqual(shown(reading), ['☑≥5%[3]']);
  assert.deepEqual(
    reasons(reading.dropped).map((line) => line.slice(0, 8)),
    ['密 | Word'],
  );
  assert.equal(reading.changed.length, 3);
});

const field = (code: string, result = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

test('fields without a result print part of their code, or are a doubt; index fields print nothing', async () => {
  const reading = await read({
    body: `<w:p>${field('eq \\o\\ac(○,12)')}${field('MACROBUTTON a 单击')}${field('SYMBOL 9')}${field('XE 徐汇')}${run('完')}</w:p>`,
  });
  assert.deepEqual(shown(reading), ['⑫单击完']);
  assert.deepEqual(
    reading.doubts.map(({ text }) => text),
    ['SYMBOL 9'],
  );
});

test('a table of contents without its styles is recognized by its field, and an unclosed field loses no text', async () => {
  const [begin = '', rest = ''] = field('TOC', 'ENTRY').split('ENTRY');
  const reading = await read({
    body: `<w:p>${begin}${run('一、回顾')}</w:p><w:p>${run('二、安排')}${rest}</w:p>${paragraph('正文')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('藏')}</w:p>`,
  });
  assert.deepEqual(shown(reading), ['正文']);
  assert.deepEqual(
    reading.dropped.map(({ text }) => text),
    ['一、回顾', '二、安排', '藏'],
  );
});

test('the look of letters in print is written out, or listed', async () => {
  const reading = await read({
    body: `<w:p>${run('gdp', '<w:caps/>')}${run('废', '<w:strike/>')}${run('CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('约10')}${run('-3', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
  });
  assert.deepEqual(shown(reading), ['GDP废CO2约10⁻³']);
  assert.deepEqual(reasons(reading.changed), [
    'gdp → GDP | It is printed in capitals.',
    '2 | It is printed lowered.',
    '-3 → ⁻³ | It is printed raised.',
  ]);
  assert.match(reading.doubts[0]?.reason ?? '', /struck out/);
});

test('a formula is one line with its slashes, powers and signs, and a doubt at its own paragraph', async () => {
  const m = (name: string, inner: string): string => `<m:${name}>${inner}</m:${name}>`;
  const t = (text: string): string => m('r', m('t', text));
  const fraction = m('f', m('num', t('a+b')) + m('den', t('2')));
  const power = m('sSup', m('e', t('x')) + m('sup', t('2')));
  const sum = m(
    'nary',
    '<m:naryPr><m:chr m:val="∑"/></m:naryPr>' + m('sub', t('i=1')) + m('sup', t('n')) + m('e', power),
  );
  const reading = await read({
    body: `${paragraph('前')}<w:p>${m('oMath', fraction + sum + m('rad', m('deg', '') + m('e', t('y'))))}</w:p>`,
  });
  assert.deepEqual(shown(reading), ['前', '(a+b)/2∑_(i=1)^nx²√y']);
  assert.equal(reading.doubts[0]?.line, 2);
});

test('a paragraph with a hidden end runs on; text of SmartArt and prompts of forms are reported', async () => {
  const drawn = '<a:graphic xmlns:dgm="urn:dgm"><dgm:relIds r:dm="d1"/></a:graphic>';
  const reading = await read({
    relations: { d1: { type: 'diagramData', target: 'diagrams/data1.xml' } },
    files: { 'word/diagrams/data1.xml': strToU8('<dgm:t><a:r><a:t>核心区</a:t></a:r></dgm:t>') },
    body: `${paragraph('一、目标。', '<w:rPr><w:vanish/></w:rPr>')}${paragraph('到2030年')}
      <w:p><w:r><w:drawing>${drawn}</w:drawing></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击')}</w:sdtContent></w:sdt></w:p>`,
  });
  assert.deepEqual(shown(reading), ['一、目标。到2030年', '单击']);
  assert.deepEqual(reading.doubts.map(({ text }) => text).sort(), ['单击', '核心区']);
});

test('a row inserted by a tracked change is a doubt, and a deleted one is listed', async () => {
  const row = (mark: string, text: string): string =>
    `<w:tr><w:trPr><w:${mark} w:author="Li"/></w:trPr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('1')}</w:tc></w:tr>`;
  const reading = await read({
    body: `<w:tbl>${row('tblHeader', '项目')}${row('ins', '新')}${row('del', '旧')}</w:tbl>`,
  });
  assert.deepEqual(shown(reading), [
    [
      ['项目 1×1', '1 1×1'],
      ['新 1×1', '1 1×1'],
    ],
  ]);
  assert.match(reading.doubts[0]?.reason ?? '', /Li inserted it/);
  assert.deepEqual(
    reasons(reading.dropped).map((line) => line.slice(0, 27)),
    ['旧1 | A tracked change of Li'],
  );
});
