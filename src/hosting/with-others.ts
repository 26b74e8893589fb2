import type { OtherLibrary } from '../schemas/other-library.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * A ready configuration with the policy of a site that searches these other libraries.
 *
 * @throws {Error} where the configuration has another policy than the pages are tested with
 */
export function withOthers(configuration: string, others: readonly OtherLibrary[]): string {
  const [own, wanted] = [securityHeaders([]), securityHeaders(others)].map((headers) => `"${headers['Content-Security-Policy'] ?? ''}"`);
  if (own === undefined || wanted === undefined || !configuration.includes(own)) throw new Error('The configuration holds another Content-Security-Policy than src/hosting/security-headers.ts makes. Write that one into it.');
  return configuration.replaceAll(own, () => wanted);
}
