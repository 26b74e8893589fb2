// npm run import [-- --check] [document…]
import path from 'node:path';
import { runCommand } from '../files/run-command.ts';
import { runImport } from './run-import.ts';

await runCommand('npm run import', async () => {
  process.exitCode = await runImport(
    path.join(import.meta.dirname, '../..'),
    [...new Set(process.argv.slice(2))],
    (line) => console.log(line),
  );
});
