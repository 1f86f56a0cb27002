import type { Page } from '../../lib/portal/types';
import type { TabInfo, WorkerApi } from './api';
import type { Session } from './session';

/** One page visit of a tab, as its content script last told it. */
export interface Visit {
  id: string;
  page: Page;
  /** Was this page read to the end? */
  read: boolean;
  /** The account that the page itself proved; never one seen before it. */
  account: string | null;
  seenAt: number;
  /** When this visit first proved its account. */
  provedAt?: number;
}

/** What the worker remembers of a portal tab. `address`: of the tab when its content script last spoke. */
export interface TabState {
  address?: string;
  current: string | null;
  /** The newest visits; a page taken out of the back/forward cache speaks again in an older one. */
  visits: Visit[];
}

const MOST_VISITS = 8;
const key = (tab: number) => `tab:${tab}`;

/** Host and path of an address: what tells pages apart. Query and hash change within one page. */
export function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Memory of the portal tabs, safe against the worker's death. */
export interface Tabs {
  known(): Promise<number[]>;
  current(tab: number): Promise<Visit | null>;
  visit(tab: number, id: string): Promise<Visit | null>;
  put(tab: number, visit: Visit, url: string | undefined): Promise<void>;
  /** A new document says its first word: what stood there before is gone from the screen. */
  begin(tab: number): Promise<void>;
  forget(tab: number): Promise<void>;
  /**
   * What stands in a tab right now, asked of the browser too: a page whose address has changed since the content
   * script last spoke is not the page it spoke of. `gone`: no portal page stands there.
   */
  look(tab: number): Promise<{ visit: Visit | null; moved: boolean; gone: boolean }>;
}

/** Makes the memory. */
export function makeTabs(session: Session, api: Pick<WorkerApi, 'tabs'>): Tabs {
  const read = async (tab: number): Promise<TabState> =>
    ((await session.get(key(tab))) as TabState | undefined) ?? { current: null, visits: [] };
  const currentOf = ({ current, visits }: TabState) => visits.find((visit) => visit.id === current) ?? null;

  return {
    async known() {
      return (await session.keys('tab:')).map((name) => Number(name.slice(4)));
    },
    current: async (tab) => currentOf(await read(tab)),
    visit: async (tab, id) => (await read(tab)).visits.find((visit) => visit.id === id) ?? null,
    async put(tab, visit, url) {
      const { visits } = await read(tab);
      const others = visits.filter(({ id }) => id !== visit.id);
      const state: TabState = { address: addressOf(url), current: visit.id, visits: [...others, visit].slice(-MOST_VISITS) };
      await session.set(key(tab), state);
    },
    async begin(tab) {
      await session.set(key(tab), { ...(await read(tab)), current: null });
    },
    forget: (tab) => session.remove(key(tab)),
    async look(tab) {
      const stored = await session.get(key(tab));
      if (stored === undefined) return { visit: null, moved: false, gone: true };
      const state = stored as TabState;
      const info: TabInfo | null = await api.tabs.get(tab).catch(() => null);
      // The browser tells the address of portal tabs only: a tab without one shows something else by now.
      if (!info?.url) return { visit: null, moved: false, gone: true };
      const visit = currentOf(state);
      const moved = state.address !== undefined && state.address !== addressOf(info.url);
      return { visit: moved ? null : visit, moved: moved || !visit, gone: false };
    },
  };
}
