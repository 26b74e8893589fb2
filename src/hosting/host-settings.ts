import type { HostedSite } from './hosted-site.ts';

/** What the configuration of a host is made from. */
export interface HostSettings extends HostedSite {
  /** Begins the names of files and variables, so that several libraries can share a host. */
  name: string;
  /** The host with its scheme, such as `https://plans.example.cn`; null answers to every name. */
  origin: string | null;
  /** Folder of the finished site on the host, without a slash at its end. */
  root: string;
  /** Addresses or ports to listen on, with commas between them. */
  listen: string;
  /** Where to listen for readers who come by http, to lead them to https. */
  plainListen: string;
  /** Where the certificate is; null where another program in front keeps it, or nobody comes by https. */
  tls: { certificate: string; key: string } | null;
  /** Whether the place of the certificate was said; otherwise Caddy gets one by itself. */
  ownCertificate: boolean;
}
