import { describe, expect, it } from 'vitest';
import { median, table } from './row';

describe('median', () => {
  it('is the middle value, and not moved by one slow run', () => {
    expect(median([3, 1, 900])).toBe(3);
    expect(median([1, 2, 3, 4])).toBe(2.5);
  });
});

describe('table', () => {
  it('marks what is over its budget and gives the ratio to the page without', () => {
    const text = table([
      { what: 'a', value: 2, budget: 3, unit: 'ms', beside: 8 },
      { what: 'b', value: 4, budget: 3, unit: 'KB' },
    ]);
    expect(text).toMatch(/^ok +a +2\.0 ms +≤ 3\.0 ms +67 % +8\.0 ms +× 1\.25$/m);
    expect(text).toMatch(/^OVER +b/m);
  });
});
