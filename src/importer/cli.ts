import path from 'node:path';
import { runImport } from './run-import.ts';

process.exitCode = runImport(path.join(import.meta.dirname, '../..'), process.argv.slice(2), (line) => console.log(line));
