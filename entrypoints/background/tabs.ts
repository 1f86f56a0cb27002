import type { StorageReason, Trace } from '../../lib/journal';
import { DOUBTFUL } from '../../lib/journal';
import type { PageDraft } from '../../lib/messages/protocol';
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
  /** The account this visit proved last, and since when; outlasts a moment in which the page loads something. */
  proved?: { account: string; at: number };
  /** The page was longer than what was read of it. */
  cut?: true;
  /** A form stands there whose fields the rules look at. */
  form?: true;
  /** A form to add a location stands there. */
  addsLocation?: true;
  /** Ids of the account that the page itself showed. */
  ids?: { tenant?: string; partner?: string };
  /** What the portal drafted there. */
  drafts?: PageDraft[];
  /** Why the last look at it could not be kept. */
  failed?: StorageReason;
}

/** What the worker remembers of a portal tab. `address` and `loading`: of the tab when its content script last spoke. */
export interface TabState {
  address?: string;
  loading?: boolean;
  current: string | null;
  /** The newest visits; a page taken out of the back/forward cache speaks again in an older one. */
  visits: Visit[];
  /** Stamp of the portal map that the document there was given. */
  map?: string;
  /** What looks at `place` added a moment ago. */
  traces?: { place: string; traces: Trace[] };
}

const MOST_VISITS = 8;
/** Closed tabs that are remembered as such. */
const MOST_CLOSED = 100;
const key = (tab: number) => `tab:${tab}`;
const placeOf = ({ id, path }: Page): string => `${id} ${path}`;

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
  /** A tab speaks: in a visit, and as the browser describes the tab at that moment. */
  put(tab: number, visit: Visit, info: TabInfo | undefined): Promise<void>;
  /** A new document says its first word: what stood there before is gone from the screen. */
  begin(tab: number): Promise<void>;
  /** The tab was closed: what it still said before is not remembered any more. */
  forget(tab: number): Promise<void>;
  /** What looks at this page in this document added so lately that it may have to be taken back. */
  traces(tab: number, page: Page): Promise<Trace[]>;
  leave(tab: number, page: Page, trace: Trace): Promise<void>;
  /** Whose the pages in the tabs are may have changed: no visit is remembered, so that every page is told and read anew. */
  forgetVisits(): Promise<void>;
  /** Stamp of the portal map that the tab has, as far as it is remembered. */
  givenMap(tab: number): Promise<string | undefined>;
  giveMap(tab: number, stamp: string): Promise<void>;
  /**
   * What stands in a tab right now, asked of the browser too: a page whose address has changed, or that began to load
   * anew since the content script last spoke, is not the page it spoke of. `gone`: no portal page stands there.
   */
  look(tab: number): Promise<{ visit: Visit | null; moved: boolean; gone: boolean }>;
}

/** Makes the memory. */
export function makeTabs(session: Session, api: Pick<WorkerApi, 'tabs'>): Tabs {
  const read = async (tab: number): Promise<TabState> =>
    ((await session.get(key(tab))) as TabState | undefined) ?? { current: null, visits: [] };
  const currentOf = ({ current, visits }: TabState) => visits.find((visit) => visit.id === current) ?? null;
  const closed = new Set<number>();
  const write = async (tab: number, state: TabState): Promise<void> => {
    // Words that waited while their tab was closed come too late; the browser gives the number of a tab once only.
    if (!closed.has(tab)) await session.set(key(tab), state);
  };

  return {
    async known() {
      return (await session.keys('tab:')).map((name) => Number(name.slice(4)));
    },
    current: async (tab) => currentOf(await read(tab)),
    visit: async (tab, id) => (await read(tab)).visits.find((visit) => visit.id === id) ?? null,
    async put(tab, visit, info) {
      const { visits, traces, map } = await read(tab);
      const others = visits.filter(({ id }) => id !== visit.id);
      await write(tab, {
        address: addressOf(info?.url),
        loading: info?.status === 'loading',
        current: visit.id,
        visits: [...others, visit].slice(-MOST_VISITS),
        ...(map !== undefined && { map }),
        ...(traces && { traces }),
      });
    },
    async begin(tab) {
      const { traces: _over, ...state } = await read(tab);
      await write(tab, { ...state, current: null });
    },
    async forget(tab) {
      closed.add(tab);
      for (const oldest of closed) if (closed.size > MOST_CLOSED) closed.delete(oldest);
      await session.remove(key(tab));
    },
    async traces(tab, page) {
      const { traces } = await read(tab);
      return traces?.place === placeOf(page) ? traces.traces : [];
    },
    async leave(tab, page, trace) {
      const state = await read(tab);
      const place = placeOf(page);
      const earlier = state.traces?.place === place ? state.traces.traces : [];
      const lately = earlier.filter(({ at }) => Math.abs(trace.at - at) <= DOUBTFUL);
      await write(tab, { ...state, traces: { place, traces: [...lately, trace] } });
    },
    async forgetVisits() {
      for (const name of await session.keys('tab:')) {
        const tab = Number(name.slice(4));
        await write(tab, { ...(await read(tab)), current: null, visits: [] });
      }
    },
    givenMap: async (tab) => (await read(tab)).map,
    async giveMap(tab, map) {
      await write(tab, { ...(await read(tab)), map });
    },
    async look(tab) {
      const stored = await session.get(key(tab));
      if (stored === undefined) return { visit: null, moved: false, gone: true };
      const state = stored as TabState;
      const info: TabInfo | null = await api.tabs.get(tab).catch(() => null);
      // The browser tells the address of portal tabs only: a tab without one shows something else by now.
      if (!info?.url) return { visit: null, moved: false, gone: true };
      const visit = currentOf(state);
      const elsewhere = state.address !== undefined && state.address !== addressOf(info.url);
      const moved = elsewhere || (info.status === 'loading' && !state.loading);
      return { visit: moved ? null : visit, moved: moved || !visit, gone: false };
    },
  };
}
