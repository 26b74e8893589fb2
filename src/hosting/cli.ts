import path from 'node:path';
import { plainSettings } from './plain-settings.ts';
import { readHostSettings } from './read-host-settings.ts';
import { writeHostFiles } from './write-host-files.ts';

/** Writes the configurations for the settings of a build beside it; with --ready the plain ones of this folder. */
try {
  if (process.argv.includes('--ready')) {
    writeHostFiles(plainSettings, path.join(import.meta.dirname, 'ready'));
  } else {
    const settings = readHostSettings(process.env);
    const site = process.env['OUT_DIR'] ?? (settings.staff ? 'dist-staff' : 'dist');
    const files = writeHostFiles(settings, `${path.normalize(site).replace(/\/$/, '')}-hosting`);
    console.log(files.join('\n'));
    console.log(`\nFor ${settings.origin ?? 'every host'}, ${settings.base}, files in ${settings.root}${settings.https ? ', told to be asked by https only for a year' : ''}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
