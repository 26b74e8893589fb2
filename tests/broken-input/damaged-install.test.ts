import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../../src/files/temporary-folder.ts';

test('everything is installed whatever the settings of npm, once, and again if it was damaged', () => {
  const folder = madeUpProject();
  const file = path.join(folder, 'node_modules/made-up/index.js');

  const first = install(folder);
  assert.equal(first.status, 0, first.output);
  assert.match(first.output, /Installing packages/);
  assert.equal(readFileSync(file, 'utf8'), 'export {};\n');
  assert.ok(
    existsSync(path.join(folder, 'node_modules/made-up-here/index.js')),
    'the package that only this system needs',
  );
  assert.deepEqual(install(folder), { status: 0, output: '' });

  truncateSync(file, 3);
  const repaired = install(folder);
  assert.match(
    repaired.output,
    /Changed since it was installed: node_modules\/made-up\/index\.js\. Installing packages/,
  );
  assert.equal(readFileSync(file, 'utf8'), 'export {};\n');
  assert.deepEqual(install(folder), { status: 0, output: '' });

  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as object;
  writeJson(path.join(folder, 'package.json'), { ...manifest, dependencies: { 'not-locked': '1.0.0' } });
  rmSync(file);
  const failed = install(folder);
  assert.notEqual(failed.status, 0);
  assert.match(failed.output, /npm could not install the packages; its message is above/);
  assert.match(install(folder).output, /Installing packages/, 'a failed install does not count as complete');
});

/** A project with two packages: one that only its tests need, and one that only this system needs. */
function madeUpProject(): string {
  const folder = temporaryFolder('install-');
  pack(folder, 'made-up', {});
  pack(folder, 'made-up-here', { os: [process.platform], cpu: [process.arch] });
  writeJson(path.join(folder, 'package.json'), {
    name: 'project',
    version: '1.0.0',
    devDependencies: { 'made-up': 'file:made-up-1.0.0.tgz' },
    optionalDependencies: { 'made-up-here': 'file:made-up-here-1.0.0.tgz' },
  });
  npm(folder, ['install', '--package-lock-only', '--include=dev']);
  return folder;
}

/** Packs a made-up package into the folder. */
function pack(folder: string, name: string, system: { os?: string[]; cpu?: string[] }): void {
  const source = path.join(temporaryFolder('package-'), name);
  writeJson(path.join(source, 'package.json'), { name, version: '1.0.0', type: 'module', ...system });
  write(path.join(source, 'index.js'), 'export {};\n');
  npm(folder, ['pack', source]);
}

function npm(folder: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

/** Installs like "npm start", with the settings of a production server. */
function install(folder: string): { status: number | null; output: string } {
  const tools = pathToFileURL(path.resolve('tools/install.mjs')).href;
  const script = `(await import(${JSON.stringify(tools)})).installPackages(${JSON.stringify(folder)})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      // The Node that runs this test, whichever one npm was started with, since the made-up project has none.
      npm_node_execpath: process.execPath,
      NODE_ENV: 'production',
      npm_config_omit: 'dev',
      npm_config_ignore_scripts: 'true',
      npm_config_bin_links: 'false',
      npm_config_engine_strict: 'true',
      npm_config_os: process.platform === 'win32' ? 'linux' : 'win32',
      npm_config_cpu: process.arch === 'arm64' ? 'x64' : 'arm64',
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
