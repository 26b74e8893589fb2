import path from 'node:path';
import { runCommand } from '../files/run-command.ts';
import { readSettings } from '../files/settings.ts';
import { plainSettings } from './plain-settings.ts';
import { readHostSettings } from './read-host-settings.ts';
import { writeHostFiles } from './write-host-files.ts';

/** Writes the configurations for the settings of a build beside it; with --ready the plain ones of this folder. */
await runCommand('npm run configuration', () => {
  if (process.argv.includes('--ready')) {
    writeHostFiles(plainSettings, path.join(import.meta.dirname, 'ready'));
  } else {
    const settings = readHostSettings(process.env);
    const files = writeHostFiles(settings, `${path.normalize(readSettings().outDir).replace(/\/$/, '')}-hosting`);
    console.log(files.join('\n'));
    console.log(`\nFor ${settings.origin ?? 'every host'}, ${settings.base}, files in ${settings.root}${settings.https ? ', told to be asked by https only for a year' : ''}.`);
  }
});
