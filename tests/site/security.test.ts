import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGE_POLICY } from '../../src/hosting/security-headers.ts';
import { EARLY_COMFORT } from '../../src/reading/early-comfort.ts';
import { BuiltSite } from './built-site.ts';

for (const folder of ['dist', 'dist-staff']) {
  const site = new BuiltSite(folder);

  test(`${folder}: the policy is in every page before anything it applies to`, () => {
    for (const route of site.routes) {
      const page = site.page(route);
      assert.equal(
        page('head > *').slice(0, 2).filter('meta[http-equiv=Content-Security-Policy]').attr('content'),
        PAGE_POLICY,
        route,
      );
      assert.equal(page('head > *').slice(0, 2).filter('script, link, style').length, 0, route);
    }
  });

  test(`${folder}: nothing in a page runs that the policy does not name`, () => {
    for (const route of site.routes) {
      const page = site.page(route);
      const inline = page('script:not([src]):not([type="application/ld+json"])')
        .toArray()
        .map((script) => page(script).text());
      assert.deepEqual(inline, [EARLY_COMFORT], route);
      assert.equal(page('style, [style], iframe, object, embed, base').length, 0, route);
      const attributes = page('html *')
        .toArray()
        .flatMap(({ attribs }) => Object.entries(attribs));
      assert.deepEqual(
        attributes.filter(([name, value]) => /^on/.test(name) || /^\s*(?:javascript|vbscript):/i.test(value)),
        [],
        route,
      );
    }
  });
}
