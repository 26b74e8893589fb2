/** Name of the policy; a page of the archive allows it in addition to those of the site. */
export const SCRIPT_URL_POLICY = 'offline-files';

/**
 * An address from which a script may be loaded, in the form that browsers with Trusted Types require. Only files below the
 * root of the archive are allowed. @throws {TypeError} for any other address
 */
export function scriptUrl(address: string): string {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(SCRIPT_URL_POLICY, {
    createScriptURL: within,
  });
  return policy?.createScriptURL(address) ?? within(address);
}

let policy: TrustedPolicy | undefined;

function within(address: string): string {
  const root = new URL(document.documentElement.dataset['base'] ?? '.', location.href).href;
  const { href } = new URL(address, location.href);
  if (!href.startsWith(root)) throw new TypeError(`${href} is no file of this archive.`);
  return href;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): TrustedPolicy;
}

interface TrustedPolicy {
  /** Really a TrustedScriptURL, which is accepted wherever an address is. */
  createScriptURL(address: string): string;
}
