import { describe, expect, it } from 'vitest';
import { lookAround, requestAccess, type Surroundings } from './surroundings';

const browser = (tab: { id?: number; url?: string } | undefined, granted: boolean): Surroundings => ({
  tabs: { query: async () => (tab ? [tab] : []) },
  permissions: { contains: async () => granted, request: async () => true },
});

describe('lookAround', () => {
  it.each([
    ['https://partner.microsoft.com/dashboard/v2/home', true],
    ['https://partnercenter.microsoft.com/', true],
    ['https://partner.microsoft.com.example.org/', false],
    ['https://example.org/?https://partner.microsoft.com/', false],
    [undefined, false],
  ])('a tab at %s shows the portal: %s', async (url, onPortal) => {
    expect(await lookAround(browser({ id: 3, url }, true))).toEqual({ tab: 3, onPortal, access: 'granted' });
  });

  it('tells withheld hosts, and names no tab where there is none', async () => {
    expect(await lookAround(browser(undefined, false))).toEqual({ onPortal: false, access: 'withheld' });
  });

  it('does not fail where the browser does', async () => {
    const failing: Surroundings = {
      tabs: { query: () => Promise.reject(new Error('no tabs')) },
      permissions: { contains: () => Promise.reject(new Error('no permissions')), request: () => Promise.reject(new Error('no')) },
    };
    expect(await lookAround(failing)).toEqual({ onPortal: false, access: 'granted' });
  });

  it('asks for the portal’s hosts and for nothing else', async () => {
    const asked: unknown[] = [];
    const asking = {
      ...browser(undefined, false),
      permissions: { contains: async () => false, request: async (wanted: unknown) => asked.push(wanted) > 0 },
    };
    await requestAccess(asking);
    expect(asked).toEqual([{ origins: ['https://partner.microsoft.com/*', 'https://partnercenter.microsoft.com/*'] }]);
  });
});
