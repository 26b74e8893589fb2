import { routes } from '../addressing/routes.ts';
import type { BriefChapter } from '../schemas/brief.ts';

/** `/data/brief.json`: the investor brief in both languages, sentence by sentence with its sources. */
export function briefExport(chapters: readonly BriefChapter[]): object {
  return {
    formatVersion: 1,
    chapters: chapters.map(({ id, title, sentences }) => ({
      id,
      title,
      sentences,
      url: { zh: routes.brief('zh', id), en: routes.brief('en', id) },
    })),
  };
}
