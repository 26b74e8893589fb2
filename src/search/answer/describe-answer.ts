import type { FoundAnswer } from '../asking/answer-question.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { literally } from '../ranking/literally.ts';
import type { SearchAnswer } from '../search-result.ts';
import { makeExcerpt } from '../text/make-excerpt.ts';
import { describeSection } from './describe-section.ts';

/** A section that answers a question, as the reader sees it; where nothing of the question stands in its text, by its first words. */
export async function describeAnswer(index: LibraryIndex, base: string, answer: FoundAnswer): Promise<SearchAnswer> {
  const { why, asked, words, page, section } = answer;
  const described = await describeSection(index, base, { page, section }, literally(words, index.lang));
  const excerpt = described.excerpt === '' ? await beginningOf(index, answer) : {};
  return { ...described, ...excerpt, why, asked };
}

async function beginningOf(
  index: LibraryIndex,
  { page, section }: FoundAnswer,
): Promise<Partial<Pick<SearchAnswer, 'excerpt' | 'excerptLang'>>> {
  const blocks = await index.blocksOf(page, section);
  const first = blocks.find(({ text, fragment }) => text !== section.title && fragment !== 'title') ?? blocks[0];
  if (first === undefined) return {};
  const lang = first.borrowed ? 'zh' : index.lang;
  return { excerpt: makeExcerpt(first.text, [], lang, first.folded), excerptLang: lang };
}
