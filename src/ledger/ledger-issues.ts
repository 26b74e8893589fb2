import { formatProblem } from '../files/format-problem.ts';

/** The kinds of problem that the ledger checks find, each with its repair. */
const LEDGER_REMEDIES = {
  'address-not-in-ledger': 'Run "npm run ledger -- --update" and commit src/content/addresses/published.txt.',
  'address-lost':
    'Put it back, or say in src/content/addresses/redirects.yaml where it went; "npm run ledger -- --suggest" prints the entry.',
  'document-closed':
    'Write "access: public" into its source.yaml, or, where the line of the ledger was edited by hand, restore it from the history of the file.',
  'ledger-shrank':
    'Restore the line: git log -p src/content/addresses/published.txt shows it. From version 1.0.0 on the ledger only grows.',
  'wording-missing':
    'Run "npm run ledger -- --update". If the problem remains, restore the file from its history: git log -p src/content/addresses/wordings.',
  'numbers-shifted':
    'Write these markers into both languages; those of an imported Chinese page go into numbers.yaml beside its source, then "npm run import". "npm run ledger -- --suggest" prints them.',
  'other-wording':
    'Restore the text, or explain the correction in src/content/addresses/redirects.yaml: {changed, from, to, reason, date}.',
  'text-unclear':
    'Decide which text it is. If it is one of these, give it the number with a marker, or lead the address there with a redirect. If it is none, give what is there now a free number, and write {from, gone: true} for the old text. "npm run ledger -- --suggest" shows the texts side by side.',
  'page-of-another':
    'A page keeps its name for good. Give the one that is here now its own back, or where it is new a name that no page ever had (its files in both languages and its record); then "npm run ledger -- --suggest" prints the rest.',
  'id-of-another':
    'Give each its id back, or give what is there now an id of its own, with {from, to} or {from, gone: true} for what was published.',
  'change-unlike':
    'A correction leaves most of a text. Give the new one an address of its own (a free number by a marker, a new id), and write {from, to} or {from, gone: true} for what was here.',
  'gone-stands': 'Write "to" with that place instead of "gone".',
  'change-hides-move':
    'This is no correction. Give the text its published number by a marker, or write a redirect to its new place.',
  'change-unknown':
    'Compare "from" and "to" with the lines of src/content/addresses/published.txt, or delete the entry.',
  'redirect-from-living': 'Delete the redirect, or give the block that is there now a number of its own.',
  'redirect-from-unknown': 'Correct "from": it must be an address of src/content/addresses/published.txt.',
  'redirect-to-nowhere':
    'Correct "to": it must be an address that exists, of a block, page, document, name, indicator, project or chapter of the brief.',
  'redirect-chain': 'Let "from" lead to the last address directly.',
  'redirect-cycle': 'Let one of the redirects on this way lead to where the text is.',
  'redirect-astray': 'Let the redirect lead to the place where the text is now.',
} as const satisfies Record<string, string>;

export type LedgerIssueKind = keyof typeof LEDGER_REMEDIES;

/** One problem: place, kind and finding. The repair belongs to the kind. */
export interface LedgerIssue {
  kind: LedgerIssueKind;
  file: string;
  line?: number | undefined;
  found: string;
  /** The page whose numbers shift, and the fragment that each of its blocks should have, by the one it has. */
  shift?: { page: string; due: ReadonlyMap<string, string> } | undefined;
}

/** One problem as printed for people: place, finding, repair. */
export function formatLedgerIssue({ kind, file, line, found }: LedgerIssue): string {
  return formatProblem({
    place: line === undefined ? file : `${file}:${line}`,
    kind,
    found,
    repair: LEDGER_REMEDIES[kind],
  });
}
