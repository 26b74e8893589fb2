import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { BuiltSite } from './built-site.ts';

/** The rules of the HTML standard, and those for whole documents. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    // Scripts and styles come from the site's own host, with the hash of their content in the name.
    rules: { 'require-sri': 'off', 'no-inline-style': ['error', { allowedProperties: [] }] },
  }),
);

for (const folder of ['dist', 'dist-staff'])
  test(`${folder}: every page is valid HTML`, () => {
    const site = new BuiltSite(folder);
    const problems = site.routes.flatMap((route) =>
      problemsOf(site.text(route.endsWith('/') ? `${route}index.html` : route)).map((problem) => `${route} ${problem}`),
    );
    assert.deepEqual(problems.slice(0, 20), []);
    assert.ok(site.routes.length > 1000);
  });

for (const fault of [
  '<p><div>x</div></p>',
  '<p id="a">x</p><p id="a">y</p>',
  '<p style="color: red">x</p>',
  '<ul><p>x</p></ul>',
])
  test(`the validator finds ${fault}`, () => {
    assert.notDeepEqual(
      problemsOf(`<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${fault}</body></html>`),
      [],
    );
  });

function problemsOf(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `line ${line}: ${message} (${ruleId})`),
    );
}
