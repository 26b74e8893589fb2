import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { LANGS } from '../../src/i18n/lang.ts';
import { someOf } from '../some-of.ts';
import { BuiltSite } from './built-site.ts';

const site = new BuiltSite('dist');
const pages = [...Map.groupBy(site.corpus, ({ document, page }) => `${document}/${page}`)];

/** Programs that read a page without styles and scripts: terminal browsers, and converters. */
const PROGRAMS: Readonly<Record<string, (file: string) => string[]>> = {
  lynx: (file) => [
    '-dump',
    '-nolist',
    '-width=200',
    '-assume_charset=utf-8',
    '-display_charset=utf-8',
    `file://${file}`,
  ],
  w3m: (file) => ['-dump', '-cols', '5000', '-I', 'UTF-8', '-O', 'UTF-8', '-T', 'text/html', file],
  pandoc: (file) => ['-f', 'html', '-t', 'plain', '--wrap=none', file],
};

for (const [program, argumentsFor] of Object.entries(PROGRAMS)) {
  const place = `/usr/bin/${program}`;
  const skip =
    !existsSync(place) &&
    process.env['CI'] !== 'true' &&
    `${program} is not installed (Debian: apt-get install ${program}).`;
  const words = (route: string): string => {
    const { status, stdout, stderr } = spawnSync(
      place,
      argumentsFor(path.resolve(site.folder, `.${route}index.html`)),
      {
        encoding: 'utf8',
        env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', LC_ALL: 'C.UTF-8' },
      },
    );
    assert.equal(status, 0, `${route} ${stderr}`);
    return solid(stdout);
  };

  // There, the cells of a table are side by side, broken into lines.
  for (const lang of LANGS)
    test(`${program} reads every block outside of tables exactly and in order (${lang})`, { skip }, () => {
      for (const [page, blocks] of someOf(pages)) {
        const text = words(`/${lang}/${page}/`);
        let from = 0;
        for (const { id, kind, [lang]: own, zh } of blocks) {
          const wanted = solid(own ?? zh);
          if (kind === 'row' || /-r\d+-i\d+$/.test(id) || wanted === '') continue;
          const at = text.indexOf(wanted, from);
          assert.ok(at !== -1, `${id}: ${wanted}`);
          from = at + wanted.length;
        }
      }
    });

  test(`${program} reads the blocks of a chapter in both languages side by side`, { skip }, () => {
    for (const [page, blocks] of someOf(pages.filter(([, { length }]) => length > 10))) {
      const text = words(`/zh/parallel/${page}/`);
      const sides = blocks
        .filter(({ kind }) => kind !== 'row')
        .flatMap(
          ({ id, zh, en }) =>
            [
              [id, zh],
              [id, en ?? ''],
            ] as const,
        );
      for (const [id, side] of someOf(sides)) assert.ok(text.includes(solid(side)), id);
    }
  });
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
