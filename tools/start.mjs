import { npm, run, say } from './command.mjs';
import { installPackages } from './install.mjs';

installPackages();
say('Building the public library …');
run(
  npm(['run', '--silent', 'build']),
  'The library could not be built. The message above says where the problem is and how to repair it.',
);
run(['node', ['src/hosting/preview.ts']], 'The server ended.');
