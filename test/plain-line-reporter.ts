import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Says at the very end, in one line that any reader of logs can find, how many tests passed, failed and were skipped. A file that could
 * not even be loaded, an error that no test caught, and a run that never came to its tests, count as failed.
 */
export class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: TestRunEndReason): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state] += 1;
      }
    }
    if (reason !== 'passed') counts.failed = Math.max(counts.failed, 1);
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
