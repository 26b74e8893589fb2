/**
 * Whether the host of a parsed address is a DNS name or an IP address. URL accepts more, such as `a;b{}.example` and
 * `a"b.example`, whose characters have a meaning in server configurations, XML and security policies. URL gives names in
 * other scripts in their ASCII form (xn--…).
 */
export function isPlainHost(hostname: string): boolean {
  return /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$|^\[[0-9a-f:]+\]$/.test(hostname);
}
