import type { Journal } from '../../lib/journal';
import type { Reply } from '../../lib/messages/protocol';
import { describeOutline, type MapData, read as readOutline } from '../../lib/portal';
import type { PageReading, PortalMap } from '../../lib/portal/types';
import { REMINDERS } from './alarms';
import { tellAll } from './announce';
import type { MessageSender, WorkerApi } from './api';
import { makeAssessments, type Rules } from './assessments';
import { refreshBadge } from './badge';
import type { Context } from './context';
import { makeGiven } from './given';
import { makeLog } from './log';
import { makeMarketTables } from './market-tables';
import { type MenuChoice, menuChosen, refreshMenu } from './menus';
import { awaitNewDay, NEW_DAY } from './new-day';
import { makePairings } from './pairings';
import { makePlacements } from './placements';
import { makePortalMaps } from './portal-maps';
import { makeQueue } from './queue';
import { makeReceiver } from './receive';
import { checkReminders } from './reminders';
import { notificationClicked } from './reminders-notify';
import { makeSession } from './session';
import { makeTabs } from './tabs';
import { makeUnknownLooks } from './unknown-looks';
import { makeWords } from './words';

/** What the worker is made of. The clock and the time zone are parameters, so that tests can set them. */
export interface WorkerParts {
  api: WorkerApi;
  journal: Journal;
  rules: Rules;
  mapFor(data: MapData): PortalMap;
  /** The map that the extension brings along, and how a look is read by a map; parameters for tests. */
  shippedMap?: MapData;
  read?(outline: string, data: MapData): PageReading | null;
  now?(): number;
  timeZone?(): string;
}

/** What the browser calls. None of these ever throws. */
export interface Worker {
  receive(raw: unknown, sender: MessageSender): Promise<Reply<unknown>>;
  /** The worker has started, for whatever reason. */
  started(): Promise<void>;
  alarm(name: string): Promise<void>;
  tabClosed(tab: number): Promise<void>;
  notificationClicked(id: string): Promise<void>;
  menuChosen(choice: MenuChoice): Promise<void>;
  /** The person gave the extension a permission. */
  permitted(): Promise<void>;
}

/** Puts the worker together. It starts nothing by itself and listens to nothing: `index.ts` does. */
export function makeWorker(parts: WorkerParts): Worker {
  const { api, journal, rules, mapFor, read = readOutline, now = Date.now } = parts;
  const timeZone = parts.timeZone ?? (() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const session = makeSession(api.storage.session);
  const log = makeLog(journal, now);
  const tables = makeMarketTables(journal, now);
  const context: Context = {
    api,
    journal,
    rules,
    maps: makePortalMaps(journal, parts.shippedMap),
    tables,
    mapFor,
    read,
    describe: (outline, data) => describeOutline(outline, api.runtime.getManifest?.().version ?? '', data),
    unknownLooks: makeUnknownLooks(),
    queue: makeQueue(),
    now,
    timeZone,
    log,
    assessments: makeAssessments(journal, rules, now, timeZone, tables),
    tabs: makeTabs(session, api),
    pairings: makePairings(session),
    given: makeGiven(session),
    placements: makePlacements(api.storage.local),
    words: makeWords(() => api.i18n.getUILanguage()),
  };

  /** A failure in the background is logged; there is nobody to answer. */
  const guarded = (what: string, work: () => Promise<unknown>): Promise<void> =>
    work().then(
      () => undefined,
      (error: unknown) => log.write('internal', `${what}: ${error instanceof Error ? error.name : 'unknown'}`),
    );

  /** In the queue, so that two looks at the reminders never run at once. */
  const remind = (): Promise<void> => guarded('reminders', () => context.queue(() => checkReminders(context)));

  const menu = (): Promise<void> => guarded('menu', () => context.queue(() => refreshMenu(context)));

  return {
    receive: makeReceiver(context),
    started: () =>
      guarded('start', async () => {
        await awaitNewDay(api, now(), false);
        await refreshBadge(context);
      })
        .then(remind)
        .then(menu),
    alarm: (name) =>
      guarded('alarm', async () => {
        if (name !== NEW_DAY) return;
        await awaitNewDay(api, now(), true);
        await refreshBadge(context);
        await tellAll(context);
      }).then(() => (name === NEW_DAY || name === REMINDERS ? remind() : undefined)),
    menuChosen: (choice) => guarded('menu', () => menuChosen(context, choice)),
    permitted: menu,
    notificationClicked: (id) => guarded('notification', () => notificationClicked(context, id)),
    tabClosed: (tab) =>
      guarded('tab', () =>
        context.queue(async () => {
          context.unknownLooks.left(tab);
          await context.tabs.forget(tab);
          await context.pairings.drop(tab);
        }),
      ),
  };
}
