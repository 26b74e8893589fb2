/** Kinds of line in `published.txt`. */
export const LEDGER_KINDS = [
  'document',
  'page',
  'block',
  'made',
  'term',
  'name',
  'indicator',
  'series',
  'project',
  'chapter',
  'view',
  'file',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];
