import { GUID, listOf, nameKey } from '../distributors/texts';
import type { OwnCustomer } from './match';

/** What a column of a customer list may hold. */
export const CUSTOMER_FIELDS = ['name', 'domain', 'tenant'] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number] | null;

/** Headings of exports and of lists people make, in the languages of the interface; compared by `nameKey`. */
const HEADINGS: Readonly<Record<(typeof CUSTOMER_FIELDS)[number], readonly string[]>> = {
  name: [
    'name',
    'customer',
    'customer name',
    'company',
    'company name',
    'kunde',
    'kundenname',
    'firma',
    '客户',
    '客户名称',
    '公司',
    'ग्राहक',
    'कंपनी',
    'नाम',
  ],
  domain: [
    'domain',
    'domains',
    'domain name',
    'primary domain',
    'primary domain name',
    'website',
    'web',
    'url',
    'email',
    'e mail',
    'domäne',
    'domänenname',
    '域',
    '域名',
    'डोमेन',
  ],
  tenant: [
    'tenant',
    'tenant id',
    'tenantid',
    'microsoft id',
    'customer id',
    'customer tenant id',
    'directory id',
    'mandant',
    'mandanten id',
    '租户',
    '租户 id',
    'टेनेंट',
    'टेनेंट id',
  ],
};
const byHeading = new Map(CUSTOMER_FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [nameKey(heading), field] as const)));

/** What the columns most likely hold; each field is given to one column only, but domains may stand in several. */
export function customerFieldsOf(headings: readonly string[]): CustomerField[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const field = byHeading.get(nameKey(heading)) ?? null;
    if (field === null || (field !== 'domain' && taken.has(field))) return null;
    taken.add(field);
    return field;
  });
}

const DOMAIN =
  /^(?:[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff-]{0,61}[a-z0-9\u0080-\uffff])?\.)+[a-z\u0080-\uffff][a-z0-9\u0080-\uffff-]{1,62}$/;

/** Hosts of mail that anybody may have: a domain of these says nothing of a company. */
const ANYBODY = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'qq.com',
  '163.com',
  'rediffmail.com',
]);

/** The domain in a cell that holds one, an address of a web page, or one of mail; nothing where there is none. */
export function domainIn(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const host = (plain.includes('@') ? plain.slice(plain.lastIndexOf('@') + 1) : plain.replace(/^[a-z]+:\/\//, '').replace(/[/?#:].*$/, ''))
    .replace(/[>.\s]+$/, '')
    .replace(/^www\./, '');
  return DOMAIN.test(host) && !ANYBODY.has(host) ? host : undefined;
}

/** One row of the person's file. `badTenant`: something stands in the column of tenant ids that is none; it is left out. */
export function ownCustomer(line: number, cells: readonly string[], fields: readonly CustomerField[]): OwnCustomer & { badTenant?: true } {
  const under = (field: CustomerField) => fields.flatMap((one, at) => (one === field ? [(cells[at] ?? '').trim()] : [])).filter(Boolean);
  const [name] = under('name');
  const [given] = under('tenant');
  const tenant = given?.toLowerCase().replace(/^[{(]|[)}]$/g, '');
  const domains = under('domain')
    .flatMap((cell) => listOf(cell.replaceAll(',', ';')))
    .flatMap((part) => domainIn(part) ?? []);
  return {
    line,
    domains: [...new Set(domains)],
    ...(name && { name }),
    ...(tenant && GUID.test(tenant) && { tenant }),
    ...(tenant && !GUID.test(tenant) && { badTenant: true as const }),
  };
}
