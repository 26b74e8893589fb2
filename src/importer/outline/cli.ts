// npm run outline -- <files or folders> [--json]
import { enableCompileCache } from 'node:module';

enableCompileCache(); // Whoever waits for one report waits mostly for the code to be read.
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
