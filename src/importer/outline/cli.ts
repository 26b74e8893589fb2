// npm run outline -- <files or folders> [--json]
import { runCommand } from '../../files/run-command.ts';
import { runOutline } from './run-outline.ts';

await runCommand('npm run outline', async () => {
  process.exitCode = await runOutline(process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
  });
});
