import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';

/** Vite's server, as Astro hands it to an integration. */
export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Loads the content collections anew. */
export type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

/** Answers a request, or leaves it to the next one. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;
