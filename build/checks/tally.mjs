/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * What a vitest JSON report says. A test file that could not even be read has no tests in it and counts as one failure;
 * so does a run that failed outside its tests, which only the exit code tells.
 *
 * @param {{numPassedTests: number, numFailedTests: number,
 *   testResults: {status: string, assertionResults: {status: string}[]}[]}} report
 * @param {boolean} exitedWell
 * @returns {Tally}
 */
export function tallyOf(report, exitedWell) {
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unread;
  return { passed: report.numPassedTests, failed: exitedWell ? failed : Math.max(failed, 1) };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * The one line at the end of all tests.
 *
 * @param {Tally} total
 */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
