import { readFileSync } from 'node:fs';

/** What is needed here of the results that vitest writes as JSON. */
type Results = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** "12 passed, 0 failed"; a test file that broke before its first test counts as one failed. */
function sayResults({ numPassedTests, numFailedTests, testResults }: Results): string {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return `${numPassedTests} passed, ${numFailedTests + broken.length} failed`;
}

const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error('node tools/say-results.ts FILE, where vitest wrote its results as JSON');
console.log(sayResults(JSON.parse(readFileSync(file, 'utf8'))));
