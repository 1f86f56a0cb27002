/**
 * Property tests draw the same examples in every run, so that a clone that passed passes again. `SEED=7 npm test` draws others; a
 * failure names its seed either way.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261120) });
