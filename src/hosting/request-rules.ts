/**
 * Which addresses are none of the site, as sources of regular expressions that JavaScript, PCRE and RE2 read alike; they
 * ignore case. A browser sends none of these: it resolves `..` itself. So nothing that works is lost, and no server is
 * trusted to tidy an address up before it looks for a file.
 */
export const REQUEST_RULES = {
  /** In the address as it was sent: a step up or in place, also encoded or behind a backslash, or a NUL. Refused. */
  refused: '^[^?]*(?:(?:/|\\\\|%2f|%5c)(?:\\.|%2e){1,2}(?:/|\\\\|%2f|%5c|\\?|$)|%00)',
  /** In the address as it was sent: a character that separates folders only once it is decoded. There is no such file. */
  disguised: '^[^?]*(?:\\\\|%2f|%5c)',
  /** In the address as it was sent, which may begin with the host: doubled slashes; the address without them is the right one. */
  doubled: '^(?:[a-z]+://[^/?]+)?/(?:[^?]*/)?/',
  /** In the route without its leading slash: files that are not for readers (`.well-known` is), and compressed ones, which are served under their own names. */
  hidden: '(?:(?:_headers|_redirects|(?:(?:zh|en)/)?404\\.html)$|\\.(?:[^w]|w[^e]|we[^l])|.*/\\.|.*\\.(?:br|gz)$)',
  /** In the route without its leading slash: a page by the name of its file. `/index.html` is left: it is the door for those who want to choose. */
  index: '((?:zh|en)/(?:.*/)?)index\\.html$',
} as const;

/** Methods that a site of files answers. */
export const METHODS = ['GET', 'HEAD', 'OPTIONS'] as const;
