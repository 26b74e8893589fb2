/**
 * Whether a query is a sentence or many words, not a name or a phrase: then answers come before sections that only hold its
 * words here and there.
 */
export function isQuestion(query: string): boolean {
  const words = query.trim().split(/\s+/);
  return words.length > MOST_OF_A_PHRASE || ASKS.test(query);
}

const MOST_OF_A_PHRASE = 3;

const ASKS =
  /[?？]\s*$|^\s*(?:what|where|when|who|whom|whose|which|why|how|can|could|may|is|are|was|were|do|does|did|will|would|should|has|have)\b|什么|怎么|怎样|如何|多少|哪[里儿些个家]|为何|几[个家条]|是否|有没有|能不能|可不可以|[吗呢么]\s*$/iu;
