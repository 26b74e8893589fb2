import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';

/** Vite's server, as Astro hands it to an integration. */
export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Answers a request, or leaves it to the next one. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;
