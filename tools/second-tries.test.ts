import { describe, expect, it } from 'vitest';
import SecondTries from './second-tries.mjs';

const test = (name: string, flaky: boolean | undefined) => ({
  fullName: name,
  module: { relativeModuleId: 'a.e2e.ts' },
  diagnostic: () => (flaky === undefined ? undefined : { flaky }),
});

describe('second tries', () => {
  it('names what passed only at the second', () => {
    const reporter = new SecondTries();
    for (const [name, flaky] of [
      ['steady', false],
      ['stumbles', true],
      ['skipped', undefined],
    ] as const)
      reporter.onTestCaseResult(test(name, flaky));
    expect(reporter.names).toEqual(['a.e2e.ts: stumbles']);
  });
});
