import { stripVTControlCharacters } from 'node:util';

const noReport = { passed: 0, failed: 1, failures: ['the run left no report'] };

/**
 * Counts a run of Jest by its report. A file that cannot be run counts as one
 * failed test, and so does a run that fails with every test passed, or that runs none.
 *
 * @returns the counts, and in `failures` one text for each test that failed
 */
export function countJest(report, code) {
  if (!report) return noReport;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    ...explained(report.numPassedTests, failed, code),
    failures: (report.testResults ?? []).flatMap(jestFailures),
    skipped,
  };
}

function jestFailures({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter(one => one.status === 'failed');
  if (failed.length > 0) {
    return failed.map(one =>
      failure(name, one.fullName, one.failureMessages[0]),
    );
  }
  return status === 'failed' ? [failure(name, 'cannot be run', message)] : [];
}

/**
 * Counts a run of Playwright by its report, as `countJest` does; what held only
 * at its second try passes and is told apart.
 */
export function countPlaywright(report, code) {
  if (!report) return noReport;
  const { expected, flaky, unexpected, skipped } = report.stats;
  return {
    ...explained(expected + flaky, unexpected, code),
    failures: [
      ...(report.errors ?? []).map(({ message }) =>
        failure('Playwright', 'the run', message),
      ),
      ...(report.suites ?? []).flatMap(playwrightFailures),
    ],
    skipped,
    flaky,
  };
}

function playwrightFailures({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) =>
        failure(
          file,
          status === 'flaky' ? `${title} (passed at the second try)` : title,
          results.find(({ error }) => error)?.error.message,
        ),
      ),
  );
  return [...own, ...suites.flatMap(playwrightFailures)];
}

function explained(passed, failed, code) {
  const unexplained = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained };
}

/** Enough of a message to see what was expected, and what came. */
const LINES = 12;

function failure(file, title, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter(line => line.trim());
  return [`${file}: ${title}`, ...lines.slice(0, LINES)].join('\n    ');
}
