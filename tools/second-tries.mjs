/**
 * A reporter that writes down which tests passed only at a second try, and why the first failed: what a retry mends is to be seen,
 * not to be forgotten.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT } from './run.mjs';

/** Where they stand after a run, as a list of texts in JSON. */
export const SECOND_TRIES = `${ROOT}.output/reports/second-tries.json`;

/**
 * What is used of a test as the runner tells of it.
 *
 * @typedef {{
 *   fullName: string,
 *   module: { relativeModuleId: string },
 *   diagnostic(): { flaky: boolean } | undefined,
 *   result(): { errors?: readonly { message: string }[] | undefined },
 * }} ToldTest
 */

export default class SecondTries {
  /** @type {string[]} */
  told = [];

  /** @param {ToldTest} test */
  onTestCaseResult(test) {
    if (!test.diagnostic()?.flaky) return;
    const why = test.result().errors?.[0]?.message ?? 'no reason given';
    this.told.push(`${test.module.relativeModuleId}: ${test.fullName}\n        ${why.slice(0, 2000)}`);
  }

  onTestRunEnd() {
    mkdirSync(dirname(SECOND_TRIES), { recursive: true });
    writeFileSync(SECOND_TRIES, JSON.stringify(this.told, null, 2));
  }
}
