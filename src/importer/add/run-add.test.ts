import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { documentList } from '../../checks/document-list.ts';
import { errorLines } from '../../files/run-command.ts';
import { formatLedger, LEDGER_FILE } from '../../ledger/ledger-file.ts';
import { readLibrary } from '../../loading/load-library.ts';
import { recoverContent } from '../../loading/recover-content.ts';
import { NAME_KINDS } from '../../schemas/name.ts';
import { LIBRARY, MadeUpProject } from '../made-up-project.ts';
import { runPublish } from '../publish/run-publish.ts';
import { runAdd } from './run-add.ts';

const REPORT = `下载
政府工作报告
——2027年1月12日在某某区第十八届人民代表大会第一次会议上
某某区区长 王小明
各位代表：
现在，我代表区政府作报告。
一、2026年工作回顾
过去一年，成绩很多。
（一）经济。增长很快。
（二）民生。改善很多。
二、2027年工作安排
新的一年，继续努力。
`;
const ID = 'moumou-work-report-2027';

test('a report is added with one command and four answers, each of them Enter', async () => {
  using project = made(REPORT);
  const { output, questions } = await add(project, ['in.txt'], ['', '', '', '']);
  assert.equal(questions.length, 4, output);
  assert.match(
    questions.join('\n'),
    /Title as printed \[政府工作报告\].*\n.*\[work-report\].*\n.*\[2027-01-12\].*\n.*\[moumou-work-report-2027\]/,
  );
  for (const part of [
    '7  一、2026年工作回顾',
    'A button of the web page',
    `Added ${ID}: 3 pages`,
    'npm run dev',
    `npm run publish -- ${ID}`,
  ])
    assert.ok(output.includes(part), `${part}\n${output}`);
  assert.doesNotMatch(output, /ledger/, 'nothing tells the editor to register unpublished addresses');
  assert.equal(project.read(`src/sources/${ID}/original.txt`), REPORT);
  const { source } = readLibrary('staff', project.root).document(ID);
  assert.deepEqual(
    [source.published, source.years, source.order, source.issuer.basis, source.author, source.date],
    [
      false,
      [2026, 2027],
      1,
      'inferred',
      { basis: 'stated', value: { zh: '王小明', en: 'Wang Xiaoming' }, at: `${ID}/opening/p2` },
      { basis: 'stated', value: { zh: '2027-01-12', en: '2027-01-12' }, at: `${ID}/opening/p1` },
    ],
  );
  assert.equal((await project.import('--check')).code, 0);
  assert.deepEqual(readLibrary('public', project.root).documents, []);
});

test('a script gives every answer as a flag and is asked nothing; invalid ones are reported together', async () => {
  using project = made(REPORT);
  const refused = await add(
    project,
    ['in.txt', '--yes', '--id', 'A b', '--kind', 'poem', '--date', 'May', '--order', '0'],
    null,
  );
  for (const flag of ['--id', '--kind', '--date', '--order'])
    assert.match(refused.output, new RegExp(`^${flag}\\n {2}found: `, 'm'));
  assert.deepEqual(project.files('src'), BEFORE);
  const { output } = await add(
    project,
    ['in.txt', '--yes', '--id', 'report', '--title-en', 'A Report', '--years', '2027'],
    null,
  );
  assert.match(output, /Added report/);
  const { source } = readLibrary('staff', project.root).document('report');
  assert.deepEqual([source.title.en, source.years], ['A Report', [2027, 2027]]);
  const again = await add(project, ['in.txt', '--yes', '--id', 'report'], null);
  assert.match(again.output, /There is already a document "report"/);
});

test('a title, a short title and a place that another document has are refused together, each with a repair', async () => {
  using project = made(REPORT);
  await add(project, ['in.txt', '--yes'], null);
  const before = project.files('src');
  const script = await add(project, ['in.txt', '--yes', '--id', 'second', '--order', '1'], null);
  for (const words of [
    `--order\n  found: The document ${ID} already has “1”.`,
    `--title\n  found: The document ${ID} already has “政府工作报告”.\n  fix:   Readers tell documents apart by it: write it with its place or year, such as --title "某某区2027年政府工作报告".`,
    `--short-title\n  found: The document ${ID} already has “某某区2027年政府工作报告”.`,
  ])
    assert.ok(script.output.includes(words), `${words}\n${script.output}`);
  assert.deepEqual(project.files('src'), before);

  const shortTitles = ['--short-title', '另一份报告', '--short-title-en', 'Another Report'];
  const person = await add(project, ['in.txt', ...shortTitles], ['', '另一份政府工作报告', '', '', '', '']);
  assert.match(
    person.questions[1] ?? '',
    /already has “政府工作报告”\. .*such as --title "另一份报告"[^]*Title as printed/,
  );
  assert.match(person.output, /Added moumou-work-report-2027-2/);
  assert.deepEqual(documentList(project.root), []);
});

test('a short title that another document has is asked for immediately, within five questions', async () => {
  const gap = REPORT.replace('（二）民生', '（三）民生');
  using project = made(gap);
  await add(project, ['in.txt', '--yes'], null);
  const { questions, output } = await add(project, ['in.txt'], ['另一份政府工作报告']);
  assert.equal(questions.length, 5);
  assert.match(questions[1] ?? '', /^Short title.*\[另一份政府工作报告\]/);
  assert.match(output, /Added moumou-work-report-2027-2/);
  const { source } = readLibrary('staff', project.root).document(`${ID}-2`);
  assert.equal(source.shortTitle.zh, '另一份政府工作报告');
  assert.match(source.shortTitle.en, / \(2\)$/);
  assert.deepEqual(documentList(project.root), []);
});

test('an answer to a doubt becomes a correction, and an open doubt keeps a document from being published', async () => {
  const gap = REPORT.replace('（二）民生', '（三）民生');
  using open = made(gap);
  await add(open, ['in.txt', '--yes'], null);
  const refused = await publish(open);
  assert.match(
    refused,
    new RegExp(`src/sources/${ID}:10\\n {2}found: A doubt is open: .*\\n {2}fix: .*keep: \\{lines: \\[10, 10\\]`),
  );
  assert.match(open.read(`src/sources/${ID}/source.yaml`), /^published: false$/m);

  using answered = made(gap);
  await add(answered, ['in.txt', '--yes', '--answer', '10=keep'], null);
  assert.match(answered.read(`src/sources/${ID}/corrections.yaml`), /keep:[^]*begins: （三）民生/);
  assert.match(await publish(answered), /Published/);
});

test('an invalid answer does not use up a question: doubts are still asked about', async () => {
  using project = made(REPORT.replace('（二）民生', '（三）民生'));
  const { questions, output } = await add(
    project,
    ['in.txt'],
    ['', '', '3月1日', '3月2日', '2027-01-12', '', '10=keep'],
  );
  assert.equal(questions.length, 7, output);
  assert.match(questions.at(-1) ?? '', /^1 to check/);
  assert.match(project.read(`src/sources/${ID}/corrections.yaml`), /keep:/);
});

test('a draft may contain an unreadable character, which has to be corrected before publication', async () => {
  const lost = REPORT.replace('成绩很多', '成绩很\ue123');
  using kept = made(lost);
  await add(kept, ['in.txt', '--yes', '--answer', '8=keep'], null);
  assert.match(kept.read(`src/content/documents/zh/${ID}/part-1.mdx`), /成绩很〓。/);
  assert.match(await publish(kept), /A doubt is open: .*U\+E123, which nobody can read/);
  kept.write(
    `src/sources/${ID}/corrections.yaml`,
    '- {line: 8, find: "成绩很\\uE123", replace: 成绩很多, reason: {zh: 印本如此, en: printed so}}\n',
  );
  assert.equal((await kept.import()).code, 0);
  assert.match(await publish(kept), /Published/);
  assert.match(kept.read(`src/content/documents/zh/${ID}/part-1.mdx`), /成绩很多。/);
});

test('an original with pictures may be larger than any text', async () => {
  using project = made('');
  const paragraphs = REPORT.split('\n').map((line) => `<p>${line}</p>`);
  project.write('in.html', `${paragraphs.join('')}<!--${' '.repeat(9_000_000)}-->`);
  const { output } = await add(project, ['in.html', '--yes'], null);
  assert.match(output, new RegExp(`Added ${ID}`));
});

test('publishing registers the addresses, and then nothing is open any more', async () => {
  using project = made(REPORT);
  await add(project, ['in.txt', '--yes'], null);
  const told = await publish(project);
  assert.match(told, new RegExp(`Published ${ID}: \\d+ new addresses[^]*Commit src/sources/${ID}`));
  const ledger = project.read(LEDGER_FILE);
  assert.match(ledger, new RegExp(`^document ${ID} public$[^]*^block ${ID}/part-1/s1 `, 'm'));
  assert.deepEqual(
    readLibrary('public', project.root).documents.map(({ id }) => id),
    [ID],
  );
  assert.match(await publish(project), /already published/);
  assert.equal(project.read(LEDGER_FILE), ledger);
});

test('a run that is killed leaves the whole document or nothing of it', async () => {
  using project = made(REPORT);
  const waiting = `.cache/adding/${ID}`;
  project.write('.cache/adding/.new-abc/src/sources/half/source.yaml', 'half');
  project.write(`${waiting}/src/sources/${ID}/source.yaml`, 'whole');
  project.write(`${waiting}/src/content/documents/zh/${ID}/opening.mdx`, '文');
  project.write(`src/content/made/${ID}.json`, '{}');
  recoverContent(project.root);
  assert.deepEqual(project.files('.cache/adding'), []);
  assert.deepEqual(project.files('src/sources'), [`${ID}/source.yaml`]);
  assert.equal(project.read(`src/content/documents/zh/${ID}/opening.mdx`), '文');
});

for (const moment of [1, 2, 3])
  test(`killed before the folder ${moment} is in its place, the document is complete after the next command`, () => {
    using project = made(REPORT);
    const program = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const rename = fs.renameSync;
      let left = ${moment};
      fs.renameSync = (from, to) => {
        if (String(from).includes('adding') && (left -= 1) < 0) process.kill(process.pid, 'SIGKILL');
        rename(from, to);
      };
      syncBuiltinESMExports();
      const { runAdd } = await import(${JSON.stringify(path.join(import.meta.dirname, 'run-add.ts'))});
      await runAdd(${JSON.stringify(project.root)}, [${JSON.stringify(path.join(project.root, 'in.txt'))}, '--yes'], { print: () => {}, ask: null, today: new Date(0) });`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    assert.equal(signal, 'SIGKILL');
    recoverContent(project.root);
    assert.deepEqual(project.files(`src/sources/${ID}`), ['original.txt', 'source.yaml']);
    assert.deepEqual(project.files(`src/content/documents/zh/${ID}`), ['opening.mdx', 'part-1.mdx', 'part-2.mdx']);
    assert.deepEqual(project.files('.cache/adding'), []);
  });

test('a page is added with the pictures beside it, which need descriptions in both languages before publication', async () => {
  const page = REPORT.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  using project = made('');
  project.write('in.html', page.replace('<p>过去', '<p><img src="in_files/1.png"></p><p>过去'));
  project.write('in_files/1.png', Buffer.from(PIXELS, 'base64'));
  const { output } = await add(project, ['in.html', '--yes'], null);
  assert.match(output, /Added/);
  const [picture = '', names] = project.files(`src/sources/${ID}/pictures`);
  assert.equal(names, 'names.yaml');
  assert.match(project.read(`src/content/documents/zh/${ID}/part-1.mdx`), new RegExp(`<Figure src="${picture}" />`));
  project.remove('in_files/1.png');
  assert.equal((await project.import('--check')).code, 0);
  assert.match(
    await publish(project),
    /The picture at f1 has no description .*[^]*pictures\.yaml: .*\.png: \{zh: …, en: …\}/,
  );
  const words = `src/sources/${ID}/pictures.yaml`;
  project.write(words, `${picture}: 一张图\n`);
  await project.import();
  assert.match(await publish(project), /The picture at f1 has no English description/);
  project.write(words, `${picture}: {zh: 一张图, en: A picture}\n`);
  assert.match(await publish(project), /Published/);
  const [shown] = [...readLibrary('public', project.root).page(ID, 'part-1').pictures.values()];
  assert.deepEqual(shown?.alt, { zh: '一张图', en: 'A picture' });
});

test('white space of any width in the text is one space on the page', async () => {
  using project = made(REPORT.replace('一、2026年工作回顾', '一、2026年\u3000工作\u00a0 回顾'));
  const { output } = await add(project, ['in.txt', '--yes'], null);
  assert.match(output, /Added/);
  assert.match(project.read(`src/content/documents/zh/${ID}/part-1.mdx`), /# 一、2026年 工作 回顾 /);
});

test('an import never deletes a page that it did not make, unless asked to', async () => {
  using project = made(REPORT);
  await add(project, ['in.txt', '--yes'], null);
  const own = `src/content/documents/zh/${ID}/own-term.mdx`;
  project.write(own, '# 手写\n');
  const stopped = await project.import(ID);
  assert.equal(stopped.code, 1);
  assert.match(stopped.output, /own-term\.mdx\n {2}found: The import does not make this file, and would delete it\./);
  assert.equal(project.read(own), '# 手写\n');
  assert.equal((await project.import('--remove', ID)).code, 0);
  assert.ok(!project.files('src/content/documents/zh').includes(`${ID}/own-term.mdx`));
});

const PIXELS = 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAADklEQVR4nGP4/58BLwIAO9gP8WzQ0+4AAAAASUVORK5CYII=';

const BEFORE = [
  'content/addresses/published.txt',
  'content/library.yaml',
  ...NAME_KINDS.map((kind) => `content/names/${kind}.yaml`),
].sort();

function made(text: string): MadeUpProject {
  const project = new MadeUpProject();
  project.write('in.txt', text);
  project.write('package.json', '{"version": "1.0.0"}');
  project.write(LEDGER_FILE, formatLedger([]));
  project.write('src/content/library.yaml', LIBRARY);
  for (const kind of NAME_KINDS) project.write(`src/content/names/${kind}.yaml`, '[]\n');
  return project;
}

async function add(
  project: MadeUpProject,
  [file = '', ...flags]: readonly string[],
  answers: string[] | null,
): Promise<{ output: string; questions: string[] }> {
  const lines: string[] = [];
  const questions: string[] = [];
  const ask = async (question: string): Promise<string> => {
    questions.push(question);
    return Promise.resolve(answers?.shift() ?? '');
  };
  try {
    await runAdd(project.root, [path.join(project.root, file), ...flags], {
      print: (line) => lines.push(line),
      ask: answers === null ? null : ask,
      today: new Date('2027-02-01'),
    });
  } catch (error) {
    lines.push(...errorLines(error, 'npm run add'));
  }
  return { output: lines.join('\n'), questions };
}

async function publish(project: MadeUpProject): Promise<string> {
  const lines: string[] = [];
  try {
    await runPublish(project.root, ID, (line) => lines.push(line));
  } catch (error) {
    lines.push(...errorLines(error, 'npm run publish'));
  }
  return lines.join('\n');
}

test('a title that is not in the text is noticed when the document is published', async () => {
  using project = made(REPORT);
  await add(project, ['in.txt', '--yes', '--title', '区长讲话'], null);
  assert.match(await publish(project), /Check the title: "区长讲话", from[^]*Published/);
});
