import { close, createIndex } from 'pagefind';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { LibraryBlock } from '../../src/library/library.ts';
import { sectionKey } from './corpus.ts';

/** Writes a Pagefind index of the same sections with its own settings: plain text, one record a section. */
export async function writePagefindAsItComes(blocks: readonly LibraryBlock[], folder: string): Promise<void> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  // Pagefind keeps one record for an address, so both languages need their own.
  for (const lang of LANGS)
    for (const [key, content] of sectionTexts(blocks, lang))
      await index.addCustomRecord({ url: `${lang}:${key}`, content, language: lang });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
}

function sectionTexts(blocks: readonly LibraryBlock[], lang: Lang): [key: string, content: string][] {
  const written = blocks.filter((block) => block[lang] !== null);
  return Array.from(Map.groupBy(written, sectionKey), ([key, group]) => [
    key,
    group.map((block) => block[lang]).join('\n'),
  ]);
}
