import { TextRun, type IRunOptions } from 'docx';
import type { Wording } from '../edition.ts';

/** A wording as a run in its language, so that Word checks, breaks and sets it correctly. */
export function wordingRun({ lang, text }: Wording, look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, ...LOOKS[lang], text });
}

/** Wordings one below the other. */
export function wordingRuns(wordings: readonly Wording[], look: IRunOptions = {}): TextRun[] {
  return wordings.map((wording, index) => wordingRun(wording, index === 0 ? look : { ...look, break: 1 }));
}

/** The hint keeps Chinese quotation marks and dashes in the Chinese font. */
const LOOKS = {
  zh: { language: { value: 'en-US', eastAsia: 'zh-CN' }, font: { hint: 'eastAsia' } },
  en: { language: { value: 'en-US', eastAsia: 'zh-CN' } },
} as const satisfies Record<Wording['lang'], IRunOptions>;
