import { AlignmentType, type IStylesOptions } from 'docx';
import { langOf, type Form } from '../edition.ts';

/** Width of the text on an A4 sheet, in twentieths of a point. */
export const TEXT_WIDTH = 9070;
export const MARGIN = 1418;

/** Styles of a Word file: fonts that offices have, and the indent of Chinese paragraphs. */
export function wordStyles(form: Form): IStylesOptions {
  const chinese = langOf(form) === 'zh';
  const heading = (size: number): object => ({
    run: { font: HEAD_FACE, size, bold: true, color: '000000' },
    paragraph: { spacing: { before: 320, after: 120, line: 300 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: { run: { font: FACE, size: chinese ? 24 : 22 }, paragraph: { spacing: { line: chinese ? 400 : 320 } } },
      title: {
        run: { font: HEAD_FACE, size: 40, bold: true },
        paragraph: { spacing: { before: 600, after: 240, line: 300 } },
      },
      heading1: heading(32),
      heading2: heading(28),
      heading3: heading(24),
      heading4: heading(24),
      heading5: heading(24),
      heading6: heading(24),
    },
    paragraphStyles: [
      {
        id: 'Text',
        name: 'Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { after: chinese ? 0 : 140 },
          alignment: AlignmentType.BOTH,
          ...(form === 'zh' ? { indent: { firstLine: 480, firstLineChars: 200 } } : {}),
        },
      },
      { id: 'Point', name: 'Point', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { line: 260 } } },
      { id: 'Column', name: 'Column', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { line: 300 } } },
      { id: 'Place', name: 'Place', basedOn: 'Normal', run: { size: 13, color: '666666' } },
      {
        id: 'TableTitle',
        name: 'Table Title',
        basedOn: 'Normal',
        run: { bold: true, size: 21 },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: 18, color: '444444' },
        paragraph: { spacing: { line: 260 } },
      },
    ],
  };
}

const FACE = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' };
const HEAD_FACE = { ...FACE, eastAsia: '黑体' };
