import type { Sight } from './sight';
import { selectedTab } from './tabs';

/** Tabs that matter, per page, and their names in the address. */
const TABS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'account.legalInfo': { mpn: 'partner', csp: 'reseller', developer: 'developer' },
  'account.identifiers': { mpn: 'partner', csp: 'csp', publisher: 'publisher' },
  'account.users': { users: 'users', groups: 'groups' },
};

/** The selected tab in the page wins; the address is asked where the page shows none, and the content must not contradict. */
export function tabOf(id: string, url: URL, sight: Sight): string | undefined {
  const names = TABS[id];
  if (!names) return undefined;
  const legal = id === 'account.legalInfo';
  const tabs = legal ? sight.tabs.map((t) => (t.name === 'csp' ? { ...t, name: 'reseller' } : t)) : sight.tabs;
  const selected = selectedTab(tabs, Object.values(names));
  if (selected) return selected;
  // A tab is selected that is none of those we know.
  if (tabs.some((t) => t.selected)) return undefined;
  // Tabs are there and which is selected is not to be told: the address may be that of an earlier one.
  if (tabs.some((t) => t.name && Object.values(names).includes(t.name))) return undefined;
  // So too where a single one of them is there, not marked in any way.
  const single = (key: string): boolean => Object.values(names).includes(key.replace(legal ? /^tab\.csp$/ : /^$/, 'tab.reseller').slice(4));
  if (
    id !== 'account.users' &&
    sight.lines.some((l) => /button|link/.test(l.kind) && l.hits.some((h) => /^tab\./.test(h.key) && single(h.key)))
  )
    return undefined;
  const hash = names[url.hash.slice(1).toLowerCase().split(/[?&/]/)[0]!];
  if (!legal || !hash) return hash;
  const has = (key: string): boolean => sight.lines.some((l) => l.hits.some((h) => h.key === key));
  const partner = has('section.locations') || has('field.maicppStatus');
  const reseller = has('field.resellerStatus') || has('section.support');
  return (hash === 'reseller' && partner && !reseller) || (hash === 'partner' && reseller && !partner) ? undefined : hash;
}
