import { test as base, expect } from '@playwright/test';

interface Watched {
  /** What went wrong in the page during the story; the story fails unless this is empty at its end. */
  faults: string[];
}

/** A story begins at the address of the site that `tests/serve.ts` serves, and fails on any error of a script or the policy. */
export const test = base.extend<Watched>({
  baseURL: async ({}, use) => {
    const address = process.env['LIBRARY_ADDRESS'];
    if (address === undefined) throw new Error('The site is not served. Run the stories with "npm run test:stories".');
    await use(address);
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('console', (message) => {
        if (/Content Security Policy|Permissions Policy/i.test(message.text())) faults.push(message.text());
      });
      await use(faults);
      expect(faults, 'errors of scripts and of the security policy').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
