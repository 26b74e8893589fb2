// npm run add -- <file>
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { runCommand } from '../../files/run-command.ts';
import { runAdd } from './run-add.ts';

await runCommand('npm run add', async () => {
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  try {
    await runAdd(path.join(import.meta.dirname, '../../..'), process.argv.slice(2), {
      print: (line) => console.log(line),
      ask: terminal === null ? null : (question) => terminal.question(question),
      today: new Date(),
    });
  } finally {
    terminal?.close();
  }
});
