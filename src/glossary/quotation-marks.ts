/** Characters for a character class. The straight marks and the apostrophe open and close alike, so they stand in both. */
export const OPENING_QUOTES = '"\'“‘„‚«‹「『《〈〝＂＇｢';
export const CLOSING_QUOTES = '"\'”’»›」』》〉〞〟＂＇｣';
