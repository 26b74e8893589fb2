import { ContentError } from '../files/content-error.ts';
import type { ImportedSource } from './import-document.ts';

/** The unanswered doubts in a document, each with the two ways to answer it. */
export function openDoubts({ id, doubts }: ImportedSource): ContentError[] {
  return doubts.map(({ line, text: printed, reason }) => {
    const text = printed.replace(/\s+/gu, ' ').trim();
    return new ContentError(
      `src/sources/${id}`,
      line,
      `A doubt is open: ${text.slice(0, 40)} — ${reason}`,
      `Correct it in corrections.yaml or, if it was read correctly, write there: {keep: {lines: [${line}, ${line}], begins: ${JSON.stringify(text.slice(0, 12))}}, reason: {zh: …, en: …}}. Then run "npm run import ${id}".`,
    );
  });
}
