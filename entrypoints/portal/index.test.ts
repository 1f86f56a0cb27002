// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { startCompanion } from './companion';
import script from './index';

vi.mock('./companion', () => ({ startCompanion: vi.fn() }));

beforeEach(() => {
  vi.mocked(startCompanion).mockClear();
  vi.stubGlobal('chrome', { runtime: { id: 'x', getURL: (path: string) => path } });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
});

test('starts when the page is idle', () => {
  script.main();
  expect(startCompanion).toHaveBeenCalledTimes(1);
});

test('in a page loaded ahead, starts when it is shown, once', () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  script.main();
  expect(startCompanion).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(startCompanion).toHaveBeenCalledTimes(1);
  Reflect.deleteProperty(document, 'prerendering');
});
