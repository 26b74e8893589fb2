import type { APIRoute } from 'astro';
import { publishedLines } from '../../ledger/published-lines.ts';
import { readLedgerFiles } from '../../ledger/read-ledger-files.ts';
import { PROJECT_ROOT } from '../../library/content-files.ts';
import { currentProfile } from '../../loading/load-library.ts';

export const GET: APIRoute = () => new Response(publishedLines(readLedgerFiles(PROJECT_ROOT).ledger, currentProfile()));
