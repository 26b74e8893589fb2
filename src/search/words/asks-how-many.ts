/** Whether a question wants a number: how many, how much, 多少, 几座. */
export function asksHowMany(question: string): boolean {
  return HOW_MANY.test(question);
}

const HOW_MANY =
  /\bhow (?:many|much|big|large|long|high|old|often)\b|\bnumber of\b|多少|几[个家座条所台部套张幢栋件处种户岁次名位]|多[大高长久]/iu;
