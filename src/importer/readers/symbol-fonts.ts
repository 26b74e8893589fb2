/**
 * The sign that the fonts Symbol and Wingdings show for a character. These fonts have signs in place of letters: an "l"
 * in Wingdings is ●. Programs write the letter, or a private-use character from U+F020 to U+F0FF.
 *
 * @param font name of the font; if undefined, only the signs of lists are known
 * @returns undefined where the sign is unknown or the font is neither of the two; a non-breaking space stays one
 */
export function symbolOf(character: string, font: string | undefined): string | undefined {
  if (character === '\u00a0') return undefined;
  const code = character.codePointAt(0) ?? 0;
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (font !== undefined && isSymbolFont(font)) return (/symbol/i.test(font) ? SYMBOL : WINGDINGS).get(place);
  return place === code || /dings/i.test(font ?? '') ? undefined : LISTED.get(place);
}

/** A text as such a font prints it, and its signs with the original characters. */
export function inSymbols(text: string, font: string | undefined): { text: string; signs: string[] } {
  if (font === undefined || !isSymbolFont(font)) return { text, signs: [] };
  const shown = [...text].map((character) => ({ character, sign: symbolOf(character, font) ?? character }));
  return {
    text: shown.map(({ sign }) => sign).join(''),
    signs: shown.flatMap(({ character, sign }) => (character === sign ? [] : [`${character} → ${sign}`])),
  };
}

/** The reason in the account. */
export const SYMBOL_PRINTED = 'Its font, Symbol or Wingdings, prints this sign.';

/** Wingdings 2 and 3 and Webdings have different signs. */
function isSymbolFont(font: string): boolean {
  return /^\s*["']?(?:symbol|wingdings)["']?\s*(?:,|$)/i.test(font);
}

function signs(table: string): Map<number, string> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]),
  );
}

/** Code of the sign in two hex digits, then the sign. */
const LISTED = signs('6C● 6E■ 6F□ 71❑ 75◆ 76❖ 9F• A7▪ A8◻ B7• D8➢ FC✔ FE☑');

const WINGDINGS = signs(`
  21✏ 22✂ 28☎ 2A✉ 36⌛ 3F✍ 46☞ 4A☺ 4C☹ 6C● 6D❍ 6E■ 6F□ 70◻ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 7B❀ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧
  89⑨ 8A⑩ 8B⓿ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9E· 9F• A0▪ A1○ A4◉ A5◎ A7▪ A8◻ AB★ AC✶ B5⊛ B6✰ D8➢ DC➲ DF← E0→ E1↑ E2↓ E8➔
  EF⇦ F0⇨ F1⇧ F2⇩ F3⬄ FB✘ FC✔ FD☒ FE☑`);

const SYMBOL = signs(`
  21! 22∀ 23# 24∃ 25% 26& 27∋ 28( 29) 2A∗ 2B+ 2C, 2D− 2E. 2F/ 300 311 322 333 344 355 366 377 388 399 3A: 3B; 3C< 3D= 3E> 3F? 40≅
  41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4Aϑ 4BΚ 4CΛ 4DΜ 4EΝ 4FΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 56ς 57Ω 58Ξ 59Ψ 5AΖ 5B[ 5C∴ 5D] 5E⊥ 5F_
  61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6Aϕ 6Bκ 6Cλ 6Dμ 6Eν 6Fο 70π 71θ 72ρ 73σ 74τ 75υ 76ϖ 77ω 78ξ 79ψ 7Aζ 7B{ 7C| 7D} 7E∼
  A1ϒ A2′ A3≤ A4⁄ A5∞ A6ƒ A7♣ A8♦ A9♥ AA♠ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4× B5∝ B6∂ B7• B8÷ B9≠ BA≡ BB≈ BC… C4⊗ C5⊕ C6∅ C7∩
  C8∪ C9⊃ CA⊇ CB⊄ CC⊂ CD⊆ CE∈ CF∉ D0∠ D1∇ D2® D3© D4™ D5∏ D6√ D7⋅ D8¬ D9∧ DA∨ DB⇔ DC⇐ DD⇑ DE⇒ DF⇓ E0◊ E1〈 E5∑ F1〉 F2∫`);
