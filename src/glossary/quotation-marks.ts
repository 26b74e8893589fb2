/** Characters for a character class. Straight marks and the apostrophe both open and close, so they are in both lists. */
export const OPENING_QUOTES = '"\'“‘„‚«‹「『《〈〝＂＇｢';
export const CLOSING_QUOTES = '"\'”’»›」』》〉〞〟＂＇｣';
