import { whoFits } from '../regions/fit';
import type { Fit } from '../regions/types';
import { countOf, countryOfAccount, type Of, regionParam, rowsOf, subjectsOf } from './sight';
import type { HintRow, HintTone, PageHint, PageSight } from './types';

/** Customers whose country is not known that one answer names for the person to choose from. */
const MOST_OPEN = 200;

const TONE: Readonly<Record<Fit['verdict'], HintTone>> = { compatible: 'good', incompatible: 'warn', unknown: 'ask' };

const nameOf = (of: Of): string => of.value('customer.name') ?? of.value('customer.domain') ?? of.id;
const based = ({ table }: PageSight) => ({ sources: ['K-MPAFAQ', 'K-RELATE', ...table.sources], asOf: table.asOf });
const asked = (all: readonly Of[]) => ({
  fact: 'customer.country' as const,
  of: all.slice(0, MOST_OPEN).map((of) => ({ subject: { kind: 'customer' as const, id: of.id }, name: nameOf(of) })),
});

/** A distributor's own market must fit its customers' just as a reseller's must. */
const fitOf = ({ isProvider, table }: PageSight, own: string, customer: string): Fit =>
  whoFits({ [isProvider ? 'distributor' : 'reseller']: own, customer }, table);

/** What decides, and how a customer's country is meant. */
const telling = ({ rules }: Fit) => rules.filter(({ verdict, rule }) => verdict !== 'note' || rule === 'tenant-country');

/** A page of one customer. */
export function customerHints(sight: PageSight): PageHint[] {
  const id = sight.params.tenantId?.toLowerCase();
  if (!id || !sight.facts) return [];
  const own = countryOfAccount(sight);
  const of = subjectsOf(sight.facts, 'customer').find((one) => one.id === id);
  if (!own) return [{ id: 'customer', tone: 'ask', text: { key: 'fit.page.noCountry' }, ...based(sight) }];
  const country = of?.value('customer.country');
  const name = of ? nameOf(of) : id;
  const params = { name, aCountry: country ?? '', bCountry: own, bRegion: regionParam(sight, own) };
  const ask = { fact: 'customer.country' as const, of: [{ subject: { kind: 'customer' as const, id }, name }] };
  if (!country) return [{ id: 'customer', tone: 'ask', text: { key: 'fit.page.customer.open', params }, ask, ...based(sight) }];
  const fit = fitOf(sight, own, country);
  return [
    {
      id: 'customer',
      tone: TONE[fit.verdict],
      text: { key: `fit.page.customer.${fit.verdict}`, params },
      ...(fit.verdict === 'incompatible' && { line: { key: 'fit.line.customer', params } }),
      rules: telling(fit),
      ask,
      ...based(sight),
      asOf: fit.rules[0]?.asOf ?? fit.asOf,
    },
  ];
}

/** The customer list: whose tenants are in another region, and of whom the country is not known. */
export function customerListHints(sight: PageSight): PageHint[] {
  const listed = subjectsOf(sight.facts, 'customer').filter((one) => one.isListed('customer.listed'));
  if (listed.length === 0) return [];
  const own = countryOfAccount(sight);
  if (!own) return [{ id: 'customers', tone: 'ask', text: { key: 'fit.page.noCountry' }, ...based(sight) }];
  const rows: HintRow[] = [];
  const open: Of[] = [];
  for (const of of listed) {
    const country = of.value('customer.country');
    if (!country) {
      open.push(of);
      continue;
    }
    const { verdict } = fitOf(sight, own, country);
    const params = { aCountry: country, bCountry: own };
    rows.push({ id: of.id, name: nameOf(of), tone: TONE[verdict], text: { key: `fit.row.customer.${verdict}`, params } });
  }
  const bad = countOf(rows, 'warn');
  const first = rows.find(({ tone }) => tone === 'warn');
  const params = { bad, known: rows.length, open: open.length, name: first?.name ?? '', bCountry: own, bRegion: regionParam(sight, own) };
  return [
    {
      id: 'customers',
      tone: bad > 0 ? 'warn' : rows.length > 0 && open.length === 0 ? 'good' : 'ask',
      text: { key: 'fit.page.customers', params },
      ...(bad > 0 && { line: { key: 'fit.line.customers', params } }),
      ...(rows.length > 0 && rowsOf(rows)),
      ...(open.length > 0 && { ask: asked(open) }),
      ...based(sight),
    },
  ];
}

/** The page that drafts a relationship request: for whom is not known yet, so a country can be tried out. */
export function requestHints(sight: PageSight): PageHint[] {
  const own = countryOfAccount(sight);
  const params = { bCountry: own ?? '', bRegion: regionParam(sight, own) };
  return [
    {
      id: 'request',
      tone: own ? 'note' : 'ask',
      text: own ? { key: 'fit.page.request', params } : { key: 'fit.page.noCountry' },
      ...(own && { tries: 'customer' as const, own }),
      ...based(sight),
    },
  ];
}
