import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countVitest } from '../../scripts/testing/count-results.ts';

describe('the closing line of npm test', () => {
  it('counts a file that breaks before its first test as a failure', () => {
    const testResults = [{ status: 'passed', assertionResults: [{}, {}] }, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ numPassedTests: 2, numFailedTests: 0, testResults })).toEqual({ passed: 2, failed: 1 });
  });

  it('counts flaky tests and errors outside tests as failures', () => {
    expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: ['set-up'] })).toEqual({ passed: 3, failed: 3 });
  });

  it('adds both runners', () => {
    expect(addCounts({ passed: 2, failed: 1 }, { passed: 3, failed: 0 })).toEqual({ passed: 5, failed: 1 });
  });
});
