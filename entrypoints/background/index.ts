import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { makeJournal } from '../../lib/journal';
import { addressMap } from '../../lib/portal';
import { assess, fold, sample, taskPlaces } from '../../lib/rules';
import type { MenuChoice } from './menus';
import { makeWorker } from './worker';

/**
 * The worker: alone writes to the journal, answers every message, keeps the badge right. All listeners are set before
 * anything is waited for, because the browser wakes a worker only for those it set in its first turn.
 */
export default defineBackground({
  type: 'module',
  main() {
    const worker = makeWorker({ api: browser, journal: makeJournal(), rules: { assess, fold, sample, taskPlaces }, mapFor: addressMap });
    // The answer comes when what it says is on the disk.
    browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => worker.receive(raw, sender));
    browser.alarms.onAlarm.addListener((alarm) => void worker.alarm(alarm.name));
    browser.tabs.onRemoved.addListener((tab) => void worker.tabClosed(tab));
    // Optional: there is nothing to listen to before the permission is given, which may happen while the worker lives.
    const clicked = (id: string) => void worker.notificationClicked(id);
    const chosen = (choice: MenuChoice) => void worker.menuChosen(choice);
    const hear = () => {
      browser.notifications?.onClicked.addListener(clicked);
      browser.contextMenus?.onClicked.addListener(chosen);
    };
    hear();
    browser.permissions.onAdded.addListener(() => {
      hear();
      void worker.permitted();
    });
    void worker.started();
  },
});
