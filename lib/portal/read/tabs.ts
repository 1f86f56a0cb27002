import type { PortalMap } from '../types';
import { type Hit, labelIn } from './labels';
import { isTab, look, textOf } from './look';
import { type El, elementsOf, find, isTable, walk } from './tree';

/** One tab of a page: which it is (`partner`, `reseller`, `csp`…), by its label or by the name in its attributes. */
export interface Tab {
  el: El;
  name: string | undefined;
  selected: boolean;
}

/** Names that stand in ids and links of tabs, as in `legalinfo#mpn`. */
const BY_ATTRIBUTE: Readonly<Record<string, string>> = {
  mpn: 'partner',
  csp: 'csp',
  developer: 'developer',
  publisher: 'publisher',
  users: 'users',
};

function isSelected({ a }: El): boolean {
  const said = a['aria-selected'] ?? a['aria-current'] ?? a['aria-pressed'];
  if (said) return said !== 'false';
  return 'selected' in a || 'active' in a || /(^|[\s_-])(is-?)?(selected|active|current)([\s_-]|$)/i.test(a.class ?? '');
}

/** The mark may stand on the entry around a tab's link, or on the link inside of an entry. */
const isMarked = (el: El): boolean =>
  !!find(el, isSelected) || (el.up?.tag === 'li' && elementsOf(el.up).length === 1 && !('aria-selected' in el.a) && isSelected(el.up));

/** “Reseller” with a status in words beside it: the one piece that names a tab, when all others are words of a status. */
function besideStatus(el: El, map: PortalMap): Hit | undefined {
  const pieces = look(el, map).lines;
  const named = pieces.flatMap((l) => l.hits.find((h) => h.key.startsWith('tab.')) ?? []);
  const rest = pieces.filter((l) => !l.hits.some((h) => /^(tab|v)\./.test(h.key)));
  return named.length === 1 && pieces.length > 1 && !rest.length ? named[0] : undefined;
}

/** All tabs under `root`, and the panels of those that are not selected: their text is not what the person sees. */
export function tabsOf(root: El, map: PortalMap): { tabs: Tab[]; closed: Set<El> } {
  const tabs: Tab[] = [];
  const panels: El[] = [];
  const closed = new Set<El>();
  const known = new Map<El | null, Map<string, ReadonlySet<El>>>();
  /** This element and its kin of one tag that are called like a tab, if there are two. Looked for once per row: it may be a long list. */
  const namedKin = ({ up, tag }: El): ReadonlySet<El> => {
    const rows = known.get(up) ?? new Map<string, ReadonlySet<El>>();
    known.set(up, rows);
    const before = rows.get(tag);
    if (before) return before;
    const named = elementsOf(up ?? root).filter((k) => k.tag === tag && labelIn(map, textOf(k, map), 'tab.'));
    const kin = new Set(named.length < 2 ? [] : named);
    rows.set(tag, kin);
    return kin;
  };
  walk(root, (el) => {
    if (isTable(el)) return false;
    if (el.role === 'tabpanel' || /^he-tab-?panel$/.test(el.tag)) panels.push(el);
    if (!isTab(el)) {
      // Tabs without roles: buttons, links or entries named like a tab, in a row of such.
      if (!/^(button|a|li|he-button)$/.test(el.tag) || find(el, isTab)) return true;
      if (!namedKin(el).has(el)) return true;
    }
    // “Users (12)”: the number is no part of the name.
    const label =
      labelIn(map, textOf(el, map).replace(/\s*\(?\d+\)?$/, ''), 'tab.') ??
      labelIn(map, el.a.label ?? el.a['aria-label'] ?? '', 'tab.') ??
      besideStatus(el, map);
    const attributes = ['id', 'aria-controls', 'href', 'key', 'name', 'panel', 'data-key', 'data-tab'].map((n) => el.a[n] ?? '').join(' ');
    const named = /(?:^|[\s#_-])(mpn|csp|developer|publisher|users)(?:[\s_-]|$)/i.exec(attributes)?.[1]?.toLowerCase();
    tabs.push({ el, name: label?.key.slice(4) ?? (named && BY_ATTRIBUTE[named]), selected: isMarked(el) });
    return false;
  });

  for (const panel of panels) {
    const { id } = panel.a;
    const owner =
      tabs.find(
        ({ el }) => (id && (el.a['aria-controls'] === id || el.a.panel === id)) || (el.a.id && panel.a['aria-labelledby'] === el.a.id),
      ) ?? (tabs.length === panels.length ? tabs[panels.indexOf(panel)] : undefined);
    if (owner && !owner.selected && tabs.some((t) => t.selected)) closed.add(panel);
  }
  return { tabs, closed };
}

/** The one selected tab among those with these names. Two or none: undefined. */
export function selectedTab(tabs: readonly Tab[], names: readonly string[]): string | undefined {
  const found = new Set(tabs.filter((t) => t.selected && t.name && names.includes(t.name)).map((t) => t.name));
  return found.size === 1 ? [...found][0] : undefined;
}
