/**
 * Whether the host of a parsed address is a name or number as DNS has them. URL takes more, such as `a;b{}.example` and
 * `a"b.example`, which mean something of their own in the configuration of a host, in XML and in a security policy.
 * Names in other scripts come out of URL in their ASCII form (xn--…).
 */
export function isPlainHost(hostname: string): boolean {
  return /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$|^\[[0-9a-f:]+\]$/.test(hostname);
}
