import type { HostedSite } from './hosted-site.ts';

/** What the configuration of a host is made from. */
export interface HostSettings extends HostedSite {
  /** Prefix of the names of files and variables, so that several libraries can share a host. */
  name: string;
  /** The host with its scheme, such as `https://plans.example.cn`; null means every host name. */
  origin: string | null;
  /** Folder of the finished site on the host, without a slash at its end. */
  root: string;
  /** Addresses or ports to listen on, with commas between them. */
  listen: string;
  /** Where to listen for readers who come by http, to redirect them to https. */
  plainListen: string;
  /** Where the certificate is; null if another program in front has it, or nobody comes by https. */
  tls: { certificate: string; key: string } | null;
  /** Whether the place of the certificate was set; otherwise Caddy obtains one itself. */
  ownCertificate: boolean;
}
