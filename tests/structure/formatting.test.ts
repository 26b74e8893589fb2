import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { getFileInfo } from 'prettier';

/** Folders that only their own commands, translators and editors may change; a formatter would rewrite them. */
const OFFICIAL = ['src/content/', 'src/sources/'];

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

for (const folder of OFFICIAL)
  test(`the formatter leaves every file of ${folder} untouched`, async () => {
    const inside = files.filter((file) => file.startsWith(folder));
    assert.ok(inside.length > 0);
    const taken = await Promise.all(inside.map(async (file) => ((await ignored(file)) ? [] : [file])));
    assert.deepEqual(taken.flat(), []);
  });

test('the formatter does read code, so the rule above is not empty', async () => {
  assert.equal(await ignored('src/content.config.ts'), false);
  assert.equal(await ignored('src/checks/cli.ts'), false);
});

async function ignored(file: string): Promise<boolean> {
  const { ignored: left } = await getFileInfo(file, { ignorePath: '.prettierignore' });
  return left;
}
