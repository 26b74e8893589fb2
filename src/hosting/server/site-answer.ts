import type { IncomingHttpHeaders } from 'node:http';
import type { HostedSite } from '../hosted-site.ts';

/** A site with the folder its files are in. */
export interface ServedSite extends HostedSite {
  folder: string;
}

export interface SiteRequest {
  method: string;
  /** As sent, not normalized. */
  target: string;
  headers: IncomingHttpHeaders;
}

/** An answer, before it is sent. */
export interface SiteAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** A file, or the requested part of it; `end` is inclusive. */
  file?: { path: string; start: number; end: number };
}
