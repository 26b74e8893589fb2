/** The words of a Chinese text in order, without those that mean nothing by themselves (的, 等, 对, 一个). */
export function chineseWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).filter(
    (word) => /\p{Script=Han}/u.test(word) && !EMPTY.has(word),
  );
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Particles, prepositions and measure words, which English expresses by grammar or not at all. */
const EMPTY: ReadonlySet<string> = new Set(
  '的 了 和 与 及 等 为 在 以 对 将 把 被 从 向 于 之 其 中 上 下 内 外 并 或 也 都 更 最 各 一 个 有 是 到 由 使 让 所 着 这 该 不 年 月 日 第 元 万 亿 多 余 约 超'.split(
    ' ',
  ),
);
