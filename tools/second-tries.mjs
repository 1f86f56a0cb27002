/**
 * A reporter that writes down which tests passed only at a second try: what a retry mends is to be seen, not to be forgotten.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT } from './run.mjs';

/** Where the names stand after a run, as a list of texts in JSON. */
export const SECOND_TRIES = `${ROOT}.output/reports/second-tries.json`;

export default class SecondTries {
  /** @type {string[]} */
  names = [];

  /** @param {{ fullName: string, module: { relativeModuleId: string }, diagnostic(): { flaky: boolean } | undefined }} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.names.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd() {
    mkdirSync(dirname(SECOND_TRIES), { recursive: true });
    writeFileSync(SECOND_TRIES, JSON.stringify(this.names));
  }
}
