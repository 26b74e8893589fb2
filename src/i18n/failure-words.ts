import type { Lang } from './lang.ts';

/**
 * Why another library did not answer a search, for its readers. Apart from the other words, because the search client
 * needs only these.
 */
export const FAILURE_WORDS = {
  zh: {
    'search.failure.unreachable': '未能连接{{library}}，以下不含该文库的结果。请稍后重试。',
    'search.failure.slow': '{{library}}迟迟没有应答，以下不含该文库的结果。请稍后重试。',
    'search.failure.missing': '在所设地址没有找到{{library}}的检索文件，以下不含该文库的结果。',
    'search.failure.insecure': '{{library}}的地址未加密（http），浏览器不允许本页读取，以下不含该文库的结果。',
    'search.failure.older': '{{library}}的检索文件格式较旧，本站不能读取，以下不含该文库的结果。',
    'search.failure.newer': '{{library}}的检索文件格式较新，以下不含该文库的结果。请刷新本页再试。',
    'search.failure.unreadable': '{{library}}的检索文件无法识别，以下不含该文库的结果。',
  },
  en: {
    'search.failure.unreachable': '{{library}} could not be reached, so its results are missing here. Try again later.',
    'search.failure.slow': '{{library}} took too long to answer, so its results are missing here. Try again later.',
    'search.failure.missing': '{{library}} has no search at the address that is set, so its results are missing here.',
    'search.failure.insecure':
      '{{library}} is at an unencrypted address (http), which the browser does not let this page read, so its results are missing here.',
    'search.failure.older':
      '{{library}} has a search index of an older format that this site cannot read, so its results are missing here.',
    'search.failure.newer':
      '{{library}} has a search index of a newer format, so its results are missing here. Reload this page and try again.',
    'search.failure.unreadable': '{{library}} has a search index that cannot be read, so its results are missing here.',
  },
} as const;

type Failure = keyof typeof FAILURE_WORDS.zh extends `search.failure.${infer Reason}` ? Reason : never;

/** The sentence for one library. */
export function failureWords(lang: Lang, reason: Failure, library: string): string {
  return FAILURE_WORDS[lang][`search.failure.${reason}`].replace('{{library}}', () => library);
}
