import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit, property and component tests stand beside what they test; end-to-end tests under test/e2e start real browsers. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints,tools,test/portal,test/meta}/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['test/seed.ts', 'test/patience.ts'],
          // A busy machine makes slow what takes a second; what hangs, hangs longer than this.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          // Each file starts browsers of its own and mostly waits for them.
          maxWorkers: 2,
          // A real browser stumbles now and then. Whoever needs one is named at the end of `npm test`, and more than a few fail the run.
          retry: 2,
          // Walks of many steps; every step waits for a condition with a deadline of its own.
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
