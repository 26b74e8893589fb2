import { formatProblem } from './format-problem.ts';

const REMEDIES = {
  'unreadable-page': 'Repair the page at this line.',
  'edited-by-hand': 'Write the change into corrections.yaml beside the source, and import.',
  'unknown-note':
    'Name the block where the paragraph is now: <page>/<fragment> as in its address; "npm run ledger -- --suggest" says where it went.',
  'english-numbers': 'Write these markers into the English page; then its numbers match those of the Chinese.',
  'page-order':
    'Run "npm run import" to write the page again; correct what is wrong in the source in its corrections.yaml.',
  'number-taken': 'Give each term the number that is printed before it.',
  'unknown-related': 'Name another term by its id: the name of its file under src/content/glossary, without .yaml.',
  'order-taken': 'Give each document a place of its own: "order" counts from 1.',
  'title-taken':
    'Give the document a title of its own in source.yaml, with its place or year: readers tell documents apart by it.',
  'title-differs': 'Write the same title in both places: title.en in source.yaml, and the heading of the English page.',
  'unknown-document': 'Name the file after its document, a folder of src/sources or "glossary", or delete it.',
  'unknown-file':
    'Name it like its neighbors (lower-case letters, digits, hyphens, the same extension), or move it away.',
  'skeleton-differs':
    'Give the English the layout of the Chinese: "npm run translation:write <document>/<page> < /dev/null" keeps what fits.',
  'no-chinese-page': 'Rename the English page or its record after its Chinese page, or delete it.',
  'no-record': 'Read the English against the Chinese, then run "npm run translation:accept <document>/<page>".',
  'english-changed':
    'Read the English against the Chinese, then run "npm run translation:accept <document>/<page> <fragment>". Or put the reviewed English back.',
  'english-not-noted': 'Run "npm run translation:accept -- --upgrade", which notes the English of today.',
  'idle-record': 'Run "npm run translation:accept <document>/<page>": it drops records of English that is gone.',
  'number-differs': 'Correct the English.',
  'hedge-differs': 'Say "about", "more than", "or more" as the Chinese does.',
  'currency-differs': 'Give the amount in the currency of the Chinese.',
  'term-missing': 'Use the approved English name or a variant that src/content/glossary lists for it.',
  'term-added': 'Choose other words: this name belongs to a term that the Chinese does not mention.',
  'name-differs':
    'Use the English name, or a form that src/content/names lists for it under enVariants; words that only look like the name in Chinese go under zhNot.',
  'no-english': 'Translate the block, or write <Untranslated /> until it is.',
  'amount-differs': 'Complete the English, or shorten it, until it says what the Chinese says.',
  'meaning-differs':
    'Read both texts. Correct the English; or, where it says the same in other words, add them to the lists in src/wording.',
  'foreign-character': 'Write English letters and punctuation; amounts begin with "RMB".',
  'british-spelling':
    'Write the American spelling. Names that keep the British spelling are listed in src/checks/american-spelling.ts.',
  'unfinished-english':
    'Write it as it is printed: curly quotes, a dash or no dots, one space after a sign, no markup and no remark.',
  'literal-english':
    'Write what an English writer would: src/content/house-english.yaml has the words, docs/readings.md the reasons.',
  'phrase-differs':
    'Use one of the renderings in src/content/house-english.yaml, so that a phrase reads the same everywhere.',
  'capitals-differ': 'Capitalize the name as in src/content/house-english.yaml.',
  'latin-sentence': 'Put the Chinese text here; the English belongs under src/content/documents/en.',
  'untranslated-string': 'Translate it.',
  'string-values-differ': 'Use the same {{values}} in both languages.',
  'bad-waiver': 'Correct the file: a list of {block: <page>/<fragment>, finding: "…", reason: "…"}.',
  'unknown-citation': 'Cite a block that exists: its id is its address, <document>/<page>/<fragment>.',
  'staff-citation': 'Cite a public document; staff documents may not be quoted here.',
  'number-not-cited':
    'Correct the number to the cited text (value, hedge, currency), or cite the block that states it.',
  'quote-differs': 'Copy the words from the Chinese of the block, character for character.',
  'name-not-quoted': 'Give the name as this block has it, under "as".',
  'stage-not-said': 'Choose the stage that the quoted words state; src/projects/says-stage.ts lists them.',
  'no-period': 'Add the page with its years and tense to src/content/projects/periods.yaml.',
  'project-missing':
    'Enter every project of the pages that library.yaml lists as complete into src/content/projects, each under an id of its own.',
  'mapping-incomplete':
    'Name each section and each blank once in src/content/draft-mapping/sections.yaml, and only those that exist.',
  'bad-questions':
    'Correct the file: by section (s1, s2, …, or page), a list "zh" and a list "en" of what people type; src/schemas/asked.ts says more.',
  'unknown-section':
    'Name the file after its page, and each entry as in the address of its section: s1, s2, …, or page.',
  'unknown-indicator': 'Name it as its file under src/content/indicators is named, without .yaml.',
  'asked-twice': 'Delete one of the two.',
  'unused-waiver': 'Delete the waiver, or copy the finding word for word from the report of "npm run check".',
} as const satisfies Record<string, string>;

/** The kinds of problem that content can have. */
export type IssueKind = keyof typeof REMEDIES;

/** Kinds that compare meaning or wording, where a finding may be right. A page out of shape or without its record is never right. */
const WAIVABLE: readonly IssueKind[] = [
  'number-differs',
  'hedge-differs',
  'currency-differs',
  'term-missing',
  'term-added',
  'name-differs',
  'amount-differs',
  'meaning-differs',
  'foreign-character',
  'british-spelling',
  'unfinished-english',
  'latin-sentence',
  'literal-english',
  'phrase-differs',
  'capitals-differ',
];

/** Whether a waiver can allow this problem: a waiver names a block of a document, so the problem must be in one. */
export function isWaivable({ kind, file, fragment }: Pick<Issue, 'kind' | 'file' | 'fragment'>): boolean {
  return fragment !== undefined && WAIVABLE.includes(kind) && /\/documents\/(?:zh|en)\//.test(file);
}

/** One problem: place, kind and finding. The repair belongs to the kind. */
export interface Issue {
  kind: IssueKind;
  file: string;
  line?: number | undefined;
  /** Fragment of the block, where the finding is about one. */
  fragment?: string | undefined;
  found: string;
  /** How to repair it, where the remedy of its kind does not fit. */
  repair?: string | undefined;
}

/** One problem as people read it: place, finding, repair. */
export function formatIssue(issue: Issue): string {
  const { kind, file, line, fragment, found, repair = REMEDIES[kind] } = issue;
  const place = line === undefined ? file : `${file}:${line}`;
  return formatProblem({
    place,
    kind,
    found: `${fragment === undefined ? '' : `${fragment}: `}${found}`,
    repair: isWaivable(issue) ? `${repair} ${WAIVER_ADVICE}` : repair,
  });
}

const WAIVER_ADVICE =
  'If the text is right as it stands, write a waiver with its reason into src/content/waivers/<document>.yaml.';
