import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';

/** Vite's server, as Astro passes it to an integration. */
export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Reloads the content collections. */
export type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

/** Answers a request, or leaves it to the next handler. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;
