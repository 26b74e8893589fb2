/** The part of Trusted Types that is used here; https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML: (html: string) => string };
}

/**
 * Reads a page of this site into a separate document, in which nothing runs and nothing is loaded. Nowhere else do our
 * scripts turn markup into nodes, and the security policy forbids it (`require-trusted-types-for`).
 */
export function parsePage(html: string): Document {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('own-pages', {
    createHTML: (own) => own,
  });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
