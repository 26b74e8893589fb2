/**
 * Addresses that do not belong to the site, as sources of case-insensitive regular expressions with the same meaning in
 * JavaScript, PCRE and RE2. Browsers send none of these, since they resolve `..` themselves. So no working address is lost,
 * and no server needs to be trusted to normalize an address before it looks for a file.
 */
export const REQUEST_RULES = {
  /** In the address as sent: a step `..` or `.`, also encoded or after a backslash, or a NUL. Refused. */
  refused: '^[^?]*(?:(?:/|\\\\|%2f|%5c)(?:\\.|%2e){1,2}(?:/|\\\\|%2f|%5c|\\?|$)|%00)',
  /** In the address as sent: a character that separates folders only after decoding. There is no such file. */
  disguised: '^[^?]*(?:\\\\|%2f|%5c)',
  /** In the address as sent, which may begin with the host: double slashes; the right address is the one without them. */
  doubled: '^(?:[a-z]+://[^/?]+)?/(?:[^?]*/)?/',
  /**
   * In the route without its leading slash: files that are not for readers (`.well-known` is), and compressed files, which
   * are served under the names of the originals.
   */
  hidden: '(?:(?:_headers|_redirects|(?:(?:zh|en)/)?404\\.html)$|\\.(?:[^w]|w[^e]|we[^l])|.*/\\.|.*\\.(?:br|gz)$)',
  /**
   * In the route without its leading slash: a page by its file name. `/index.html` is not included: it is the entrance page
   * for readers who want to choose the language.
   */
  index: '((?:zh|en)/(?:.*/)?)index\\.html$',
} as const;

/** Methods that a site of static files answers. */
export const METHODS = ['GET', 'HEAD', 'OPTIONS'] as const;
