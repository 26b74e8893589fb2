/** What was measured on the documents of one form. */
export interface FormFigures {
  form: string;
  documents: number;
  read: number;
  headings: number;
  /** Lines that open with （一） and the like, counted by a plain rule. */
  numbered: number;
  numberedRead: number;
  glossaries: number;
  terms: number;
  tables: number;
  pictures: number;
  source: number;
  dropped: number;
  /** Documents whose characters are not the sum of those kept and those dropped. */
  unbalanced: number;
  /** Parts that contain more than one line of a text. */
  glued: number;
  doubts: number;
}

/** `docs/import.md`: forms, counts and the date, no file and no name. */
export function formatImportReport(forms: readonly FormFigures[], seconds: number, date: string): string {
  const documents = forms.reduce((sum, { documents: count }) => sum + count, 0);
  return `# What the importer reads

Written by \`npm run bench:import -- <folders>\` on ${date}, which reads real documents as \`npm run outline\` does and counts.
${number(documents)} documents were read in ${seconds.toFixed(1)} seconds of processor time.

| form | documents | read | headings | lines （N） | of them headings | glossaries | terms | tables | pictures | doubts |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${forms.map(row).join('\n')}

| form | characters | left out, listed | documents out of balance | parts glued from two lines |
| --- | --- | --- | --- | --- |
${forms.map(balance).join('\n')}

Lines （N） are counted in texts alone, by a plain rule that knows nothing of the grammar: a line that opens with （一） to
（九十九）. A document is out of balance where its characters are not those kept and those left out; the grammar refuses such
a document as a fault of its own.
`;
}

function row(figures: FormFigures): string {
  const { form, documents, read, headings, numbered, numberedRead, glossaries, terms, tables, pictures, doubts } =
    figures;
  const share = numbered === 0 ? '–' : `${number(numberedRead)} (${((100 * numberedRead) / numbered).toFixed(2)}%)`;
  const counts = [documents, read, headings].map(number);
  const rest = [glossaries, terms, tables, pictures, doubts].map(number);
  return `| ${[form, ...counts, numbered === 0 ? '–' : number(numbered), share, ...rest].join(' | ')} |`;
}

function balance({ form, source, dropped, unbalanced, glued }: FormFigures): string {
  return `| ${[form, ...[source, dropped, unbalanced, glued].map(number)].join(' | ')} |`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
