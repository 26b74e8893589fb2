// npm run outline -- <files or folders> [--json]
import { enableCompileCache } from 'node:module';

enableCompileCache(); // Most of the time for one document is spent loading the code.
const [{ runCommand }, { runOutline }] = await Promise.all([
  import('../../files/run-command.ts'),
  import('./run-outline.ts'),
]);

await runCommand('npm run outline', async () => {
  process.exitCode = await runOutline(process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
  });
});
