import { expect, it } from 'vitest';
import { ACCOUNT_PAGES, pathOf, routeOf } from './routes';

it('knows the documented addresses of each generation', () => {
  expect(routeOf('/dashboard')).toMatchObject({ page: 'home', generation: 'v2' });
  expect(routeOf('/dashboard/v2/account-settings/organization/legalinfo')).toMatchObject({ page: 'account.legalInfo', generation: 'v2' });
  expect(routeOf('/dashboard/account/v3/organization/legalinfo')).toMatchObject({ page: 'account.legalInfo', generation: 'v3' });
  expect(routeOf('/pcv/accountsettings/partnerprofile')).toMatchObject({ page: 'account.legalInfo', generation: 'pcv' });
  expect(routeOf('/dashboard/account/v3/usermanagement')).toMatchObject({ page: 'account.users', generation: 'v3' });
  expect(routeOf('/dashboard/commerce2/customers/list')).toMatchObject({ page: 'customers.list' });
});

it('accepts a locale segment and letters of any case, and gives the segment back', () => {
  expect(routeOf('/en-US/dashboard/v2/Customers/List/')).toMatchObject({ page: 'customers.list', locale: 'en-US' });
  expect(routeOf('/zh-cn/dashboard')).toMatchObject({ page: 'home', locale: 'zh-cn' });
  expect(pathOf('customers.list', 'v2', 'zh-cn')).toBe('/zh-cn/dashboard/v2/customers/list');
});

it('reads ids from the address, and nothing that only looks like one', () => {
  const id = 'd1577b10-0a01-4d01-8d01-0000000000d1';
  expect(routeOf(`/dashboard/v2/customers/indirectresellers/relationshiprequest/${id}`).params).toEqual({ providerTenantId: id });
  expect(routeOf('/dashboard/v2/customers/indirectresellers/relationshiprequest/not-a-guid').page).toBe('notFound');
  expect(routeOf('/dashboard/v2/account-settings/usermanagement/maya%40fernbrook.example').params).toEqual({
    user: 'maya@fernbrook.example',
  });
});

it('does not know an address nobody documented', () => {
  expect(routeOf('/dashboard/v2/account-settings/tenants').page).toBe('notFound');
  expect(routeOf('/').page).toBe('notFound');
});

it.each(ACCOUNT_PAGES)('%s has an address that leads back to it, in both generations', (page) => {
  const param = page === 'account.userDetail' ? 'maya@fernbrook.example' : 'd1577b10-0a01-4d01-8d01-0000000000d1';
  for (const generation of ['v2', 'v3'] as const) expect(routeOf(pathOf(page, generation, 'de-de', param)).page).toBe(page);
});
