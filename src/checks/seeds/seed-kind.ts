/** A pair of texts that belong together. */
export interface SeedText {
  /** `<document>/<page>/<fragment>`. */
  id: string;
  zh: string;
  en: string;
}

/** A text with one error in it, in either language. */
export type Planted = Partial<Pick<SeedText, 'zh' | 'en'>>;

/** One way to spoil a text. */
export interface SeedKind {
  /** Heading of the table it is counted in. */
  group: 'amount' | 'meaning' | 'characters';
  /** What it counts as: several ways may be one kind. */
  kind: string;
  /** Spoils a text, in as many ways as it can be; none where there is nothing of the kind in it. */
  plant: (text: SeedText, random: () => number) => readonly Planted[];
}
