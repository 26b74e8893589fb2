import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { holdLock } from '../../files/hold-lock.ts';
import { documentTermsFile, foldersIn } from '../../library/content-files.ts';
import { ownValues, type OwnValue } from '../../library/own-values.ts';
import { readFacts } from '../../loading/read-facts.ts';
import { CONTENT_LOCK, recoverContent } from '../../loading/recover-content.ts';
import { readPage } from '../../markdown/read-page.ts';
import { readOfficialDocument } from '../grammar/read-official-document.ts';
import { importDocument, type ImportedSource } from '../import-document.ts';
import { makingFiles } from '../making-files.ts';
import { documentOutline } from '../outline/document-outline.ts';
import { formatOutline } from '../outline/format-outline.ts';
import type { Reading, ReadingNote } from '../pieces.ts';
import { PICTURE_NAMES } from '../readers/html/read-html.ts';
import { readOriginalFile } from '../readers/read-original.ts';
import { termListFiles } from '../term-list.ts';
import { ANSWERS, correctionsOf, readAnswers, type Answer } from './answer-doubts.ts';
import { askFacts, type Ask } from './ask-facts.ts';
import { guessFacts, type Facts, type Taken } from './guess-facts.ts';
import { openStaging, putInPlace } from './put-in-place.ts';
import { readFlags } from './read-flags.ts';
import { sourceYaml, type Stated } from './source-yaml.ts';

/** How the command communicates with a person. */
export interface Conversation {
  print(line: string): void;
  /** Null where nobody can answer; then every proposal is accepted. */
  ask: Ask | null;
  today: Date;
}

/**
 * `npm run add -- <file>`: reads an original, determines its facts, and adds it as an unpublished document. Everything is
 * written, or nothing.
 *
 * @param root folder of the project
 * @throws {ContentError} or {AggregateError} of them; nothing is written then
 */
export async function runAdd(
  root: string,
  args: readonly string[],
  { print, ask, today }: Conversation,
): Promise<void> {
  const flags = readFlags(args);
  recoverContent(root);
  const unlock = holdLock(root, CONTENT_LOCK, 'adding a document');
  const staging = openStaging(root);
  try {
    const reading = await readOriginalFile(flags.file);
    const document = readOfficialDocument(reading);
    const { outline } = await documentOutline(flags.file);
    for (const line of formatOutline(outline, document)) print(line);
    const taken = takenIn(root);
    const questions = new Set<string | undefined>();
    const asked: Ask | null =
      flags.yes || ask === null
        ? null
        : (question) => {
            // A repeated question comes after the problem with the answer; only its last line counts.
            questions.add(question.split('\n').at(-1));
            return ask(question);
          };
    const facts = await askFacts(guessFacts(document, flags.file, taken, today), flags.facts, asked, taken);
    const answers = await answersTo(document.doubts, flags.answers, questions.size < MOST_QUESTIONS ? asked : null);
    const corrections = correctionsOf(answers, reading.pieces);
    const imported = await make(staging, flags.file, facts, corrections, reading);
    putInPlace(root, staging, facts.id);
    for (const line of ending(facts, reading, imported)) print(line);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    unlock();
  }
}

/** Doubts can be answered later, so they count too. */
const MOST_QUESTIONS = 5;

function takenIn(root: string): Taken {
  const own = ownValues(root);
  const valuesOf = (name: OwnValue['name']): Map<string, string> =>
    new Map(own.flatMap((one) => (one.name === name ? [[one.value, one.document] as const] : [])));
  const order = valuesOf('order');
  const { district, city } = readFacts(root);
  return {
    home: { district: district.zh, city: city?.zh ?? null },
    ids: [...new Set([...foldersIn(root, 'src/sources'), ...foldersIn(root, 'src/content/documents/zh')])],
    orders: [...order.keys()].map(Number),
    values: {
      order,
      title: valuesOf('title'),
      'short-title': valuesOf('short-title'),
      'short-title-en': valuesOf('short-title-en'),
    },
  };
}

async function answersTo(
  doubts: readonly ReadingNote[],
  given: readonly string[],
  ask: Ask | null,
): Promise<Map<number, Answer>> {
  if (given.length > 0 || ask === null || doubts.length === 0) return readAnswers(given, doubts);
  const typed = await ask(
    `${doubts.length} to check. Answer some (${doubts[0]?.line}=${ANSWERS.join('|')} …), or Enter for later: `,
  );
  return readAnswers(
    typed.split(/\s+/).filter((word) => word !== ''),
    doubts,
  );
}

/** Makes the whole document in a folder of its own, by the same import that will check it later. */
async function make(
  staging: string,
  original: string,
  facts: Facts,
  corrections: string,
  { pieces }: Reading,
): Promise<ImportedSource> {
  const { id } = facts;
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(staging, file)), { recursive: true });
    writeFileSync(path.join(staging, file), content);
  };
  const folder = `src/sources/${id}`;
  const copy = `${folder}/original${path.extname(original).toLowerCase()}`;
  const bytes = readFileSync(original);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  write(copy, bytes);
  if (corrections !== '') write(`${folder}/corrections.yaml`, corrections);
  write(`${folder}/source.yaml`, sourceYaml(facts, sha256, { speaker: null, date: null }));
  const pictures = pieces.filter((piece) => piece.kind === 'picture');
  for (const { file } of pictures) write(`${folder}/pictures/${file.name}`, file.bytes);
  const beside = pictures.flatMap(({ beside: called, file }) => (called === undefined ? [] : [[called, file.name]]));
  if (beside.length > 0) write(`${folder}/${PICTURE_NAMES}`, stringify(Object.fromEntries(beside), { lineWidth: 0 }));
  const imported = await importDocument(staging, id);
  for (const [document, pages] of imported.documents)
    for (const [page, mdx] of pages) write(`src/content/documents/zh/${document}/${page}.mdx`, mdx);
  for (const [file, text] of [...makingFiles([imported]), ...termListFiles([imported])]) write(file, text);
  write(`${folder}/source.yaml`, sourceYaml(facts, sha256, statedIn(facts, imported)));
  return imported;
}

/** The blocks of the first page that state the speaker and the date. */
function statedIn({ id, speaker, date }: Facts, { documents }: ImportedSource): Stated {
  const [[page, mdx] = ['', '']] = documents.get(id) ?? [];
  const blocks = mdx === '' ? [] : readPage(mdx, `${page}.mdx`).blocks;
  const saying = (words: readonly string[]): string | null => {
    const block = blocks.find(({ text }) =>
      words.some((word) => word !== '' && text.replace(/\s/gu, '').includes(word)),
    );
    return block === undefined ? null : `${id}/${page}/${block.fragment}`;
  };
  const [year, month, day] = date.split('-').map(Number);
  return { speaker: saying([speaker]), date: day === undefined ? null : saying([date, `${year}年${month}月${day}日`]) };
}

function ending(
  { id }: Facts,
  { authors }: Reading,
  { blocks, doubts, documents, termList }: ImportedSource,
): string[] {
  const written = [
    `src/sources/${id}`,
    `src/content/documents/zh/${id}`,
    ...(termList === null ? [] : [documentTermsFile(id)]),
  ];
  const pages = [...documents.values()].reduce((sum, made) => sum + made.size, 0);
  return [
    '',
    `Added ${id}: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${blocks} blocks. It is not published: it has no permanent addresses and is in no public build.`,
    ...(doubts.length === 0
      ? []
      : [
          `To check: ${doubts.length}, listed above. Answer in src/sources/${id}/corrections.yaml, then run "npm run import ${id}".`,
        ]),
    ...authors.map((author) => `The file names ${author}.`),
    ...(authors.length === 0 ? [] : ['Readers get the original only where source.yaml says "offer: true".']),
    'Next:',
    `  1. src/sources/${id}/source.yaml: check what was proposed, the English titles first.`,
    `  2. npm run dev, then /zh/${id}/: compare the pages with the original.`,
    `  3. npm run translation:write ${id}/<page>: the English, now or later.`,
    `  4. npm run publish -- ${id}: registers its addresses. Commit ${written.join(', ')} and src/content/made.`,
  ];
}
