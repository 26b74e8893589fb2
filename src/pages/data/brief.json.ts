import type { APIRoute } from 'astro';
import { readBrief } from '../../brief/read-brief.ts';
import { briefExport } from '../../exports/brief.ts';

export const GET: APIRoute = () => Response.json(briefExport(readBrief()));
