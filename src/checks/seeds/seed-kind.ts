/** A Chinese text and its English. */
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
  /** The kind of error it counts as; several ways may be one kind. */
  kind: string;
  /** Spoils a text in every way that applies; none where the text has nothing to spoil. */
  plant: (text: SeedText, random: () => number) => readonly Planted[];
}
