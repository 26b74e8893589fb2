import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const CRASH = /\b(?:Target|Page) crashed\b/;

/**
 * A story is tried again only where the browser crashed: that says nothing about the site, and happens about once in a
 * thousand stories. Any other story that fails at first has failed, even where the second try passes.
 */
export default class CrashesOnly implements Reporter {
  readonly #crashed = new Set<TestCase>();
  readonly #failed = new Set<TestCase>();

  onTestEnd(test: TestCase, { status, errors, retry }: TestResult): void {
    if (retry > 0 || status === 'skipped' || status === test.expectedStatus) return;
    const isCrash = errors.some(({ message = '' }) => CRASH.test(message));
    (isCrash ? this.#crashed : this.#failed).add(test);
  }

  onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    tell([...this.#crashed].filter(isFlaky), 'passed on the second try, after a crash of the browser');
    const failed = [...this.#failed].filter(isFlaky);
    tell(failed, 'failed on the first try without a crash of the browser');
    return Promise.resolve(result.status === 'passed' && failed.length > 0 ? { status: 'failed' } : {});
  }
}

const isFlaky = (test: TestCase): boolean => test.outcome() === 'flaky';

function tell(tests: readonly TestCase[], what: string): void {
  if (tests.length === 0) return;
  console.log(
    [`  ${tests.length} ${what}:`, ...tests.map((test) => `    ${test.titlePath().slice(2).join(' › ')}`)].join('\n'),
  );
}
