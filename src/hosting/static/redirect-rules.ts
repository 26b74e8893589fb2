/**
 * `_redirects` in the form that Netlify reads: from the entrance page to the language that the browser asks for, and the 404
 * page of each language. Cloudflare Pages ignores these lines and finds `<lang>/404.html` by itself; there the entrance page
 * does not redirect.
 *
 * @param base base path of the site, with slashes at both ends
 */
export function redirectRules(base: string, languages: readonly string[]): string {
  const door = languages.map((lang) => `${base}  ${base}${lang}/  302!  Language=${lang}`);
  const missing = languages.map((lang) => `${base}${lang}/*  ${base}${lang}/404.html  404`);
  return [...door, ...missing, ''].join('\n');
}
