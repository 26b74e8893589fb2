import path from 'node:path';
import { commandArguments } from '../files/command-arguments.ts';
import { runCommand } from '../files/run-command.ts';
import { readSettings } from '../files/settings.ts';
import { plainSettings } from './plain-settings.ts';
import { readHostSettings } from './read-host-settings.ts';
import { writeHostFiles } from './write-host-files.ts';

/**
 * Writes the configurations for the settings of a build into a folder beside it; with --ready, the plain ones in this folder.
 */
await runCommand('npm run hosting', () => {
  const given = process.argv.slice(2);
  if (given[0] === '--ready') {
    commandArguments(given, 'npm run hosting -- --ready', { most: 1 });
    writeHostFiles(plainSettings, path.join(import.meta.dirname, 'ready'));
  } else {
    commandArguments(given, 'npm run hosting');
    const settings = readHostSettings(process.env);
    const files = writeHostFiles(settings, `${path.normalize(readSettings().outDir).replace(/\/$/, '')}-hosting`);
    console.log(files.join('\n'));
    console.log(
      `\nFor ${settings.origin ?? 'every host'}, ${settings.base}, files in ${settings.root}${settings.https ? ', with Strict-Transport-Security for a year' : ''}.`,
    );
  }
});
