import { test as base } from '@playwright/test';

/** A story begins at the address of the site that `tests/serve.ts` serves. */
export const test = base.extend({
  baseURL: async ({}, use) => {
    const address = process.env['LIBRARY_ADDRESS'];
    if (address === undefined) throw new Error('The site is not served. Run the stories with "npm run test:stories".');
    await use(address);
  },
});

export { expect } from '@playwright/test';
