/** `vi.waitFor` gives up after a second by itself, which a busy machine takes for one step: it waits here as long as a hanging test may. */
import { vi } from 'vitest';

const PATIENCE = 15_000;
const waitFor = vi.waitFor;

vi.waitFor = (callback, options) => waitFor(callback, options ?? { timeout: PATIENCE });
