/** The printed width of a text, in Han characters; Latin letters, figures and spaces are half as wide. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width + (/[\0-\u007e\u00a0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]/.test(character) ? 0.5 : 1),
    0,
  );
}
