import type { IncomingHttpHeaders } from 'node:http';
import type { HostedSite } from '../hosted-site.ts';

/** A site with the folder its files are in. */
export interface ServedSite extends HostedSite {
  folder: string;
}

export interface SiteRequest {
  method: string;
  /** As it was sent, not tidied up. */
  target: string;
  headers: IncomingHttpHeaders;
}

/** What is answered, before anything is sent. */
export interface SiteAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** A file, or the part of it that was asked for, with its last byte counted in. */
  file?: { path: string; start: number; end: number };
}
