// node ask-ace.mjs <folder of the packages> <EPUB> <folder for its work>: prints the problems that Ace by DAISY finds in the
// book.
import { createRequire } from 'node:module';
import path from 'node:path';

const [packages = '', book = '', work = ''] = process.argv.slice(2);
const require = createRequire(path.join(packages, 'package.json'));
const ace = require('@daisy/ace-core');
const runner = require('@daisy/ace-axe-runner-puppeteer');
const options = {
  cwd: work,
  outdir: path.join(work, 'report'),
  tmpdir: path.join(work, 'unpacked'),
  initLogger: true,
  silent: true,
  fileName: path.join(work, 'ace.log'),
};
const [, report] = await ace(book, options, runner);
const { assertions } = Array.isArray(report) ? report[0] : report;
const found = assertions.flatMap(({ 'earl:testSubject': { url }, assertions: inFile }) =>
  inFile.map((one) => `${url} ${one['earl:test']['dct:title']} ${one['earl:result'].html ?? ''}`),
);
console.log(JSON.stringify({ files: assertions.length, found }));
// The browser it started keeps the process alive.
process.exit(0);
