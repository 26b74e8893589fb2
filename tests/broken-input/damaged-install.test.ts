import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../../src/files/temporary-folder.ts';

test('everything is installed whatever npm is told elsewhere, once, and again where it was damaged', () => {
  const folder = madeUpProject();
  const file = path.join(folder, 'node_modules/made-up/index.js');

  const first = install(folder);
  assert.equal(first.status, 0, first.output);
  assert.match(first.output, /Installing packages/);
  assert.equal(readFileSync(file, 'utf8'), 'export {};\n');
  assert.deepEqual(install(folder), { status: 0, output: '' });

  truncateSync(file, 3);
  const repaired = install(folder);
  assert.match(repaired.output, /Not as it was installed: node_modules\/made-up\/index\.js\. Installing packages/);
  assert.equal(readFileSync(file, 'utf8'), 'export {};\n');
  assert.deepEqual(install(folder), { status: 0, output: '' });

  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as object;
  writeJson(path.join(folder, 'package.json'), { ...manifest, dependencies: { 'not-locked': '1.0.0' } });
  rmSync(file);
  const failed = install(folder);
  assert.notEqual(failed.status, 0);
  assert.match(failed.output, /npm could not install the packages; its message is above/);
  assert.match(
    install(folder).output,
    /Installing packages/,
    'an install that failed is not taken for one that is there',
  );
});

/** A project with one package, which only its tests have. */
function madeUpProject(): string {
  const folder = temporaryFolder('install-');
  const source = path.join(temporaryFolder('package-'), 'made-up');
  writeJson(path.join(source, 'package.json'), { name: 'made-up', version: '1.0.0', type: 'module' });
  write(path.join(source, 'index.js'), 'export {};\n');
  npm(folder, ['pack', source]);
  writeJson(path.join(folder, 'package.json'), {
    name: 'project',
    version: '1.0.0',
    devDependencies: { 'made-up': 'file:made-up-1.0.0.tgz' },
  });
  npm(folder, ['install', '--package-lock-only', '--include=dev']);
  return folder;
}

function npm(folder: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

/** Installs as "npm start" does, under the settings of a machine that serves. */
function install(folder: string): { status: number | null; output: string } {
  const tools = pathToFileURL(path.resolve('tools/install.mjs')).href;
  const script = `(await import(${JSON.stringify(tools)})).installPackages(${JSON.stringify(folder)})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      // The Node that runs this, whichever npm was started with: the made-up project brings none.
      npm_node_execpath: process.execPath,
      NODE_ENV: 'production',
      npm_config_omit: 'dev',
      npm_config_ignore_scripts: 'true',
      npm_config_bin_links: 'false',
      npm_config_engine_strict: 'true',
      npm_config_offline: 'true',
    },
  });
  return { status, output: `${stdout}${stderr}` };
}

function writeJson(file: string, value: unknown): void {
  write(file, `${JSON.stringify(value, null, 2)}\n`);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
