import { describe, expect, it } from 'vitest';
import SecondTries from './second-tries.mjs';

const test = (name: string, flaky: boolean | undefined, message?: string) => ({
  fullName: name,
  module: { relativeModuleId: 'a.e2e.ts' },
  diagnostic: () => (flaky === undefined ? undefined : { flaky }),
  result: () => ({ errors: message === undefined ? undefined : [{ message }] }),
});

describe('second tries', () => {
  it('names what passed only at the second, and why the first failed', () => {
    const reporter = new SecondTries();
    for (const told of [test('steady', false), test('stumbles', true, 'too late'), test('skipped', undefined), test('dumb', true)])
      reporter.onTestCaseResult(told);
    expect(reporter.told).toEqual(['a.e2e.ts: stumbles\n        too late', 'a.e2e.ts: dumb\n        no reason given']);
  });
});
